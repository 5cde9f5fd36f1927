package nl.dekkend.profiles.content;

/** How far support goes beyond what every school gives. */
public enum SupportLevel {
    /** What the norm asks of every school. */
    BASIC,
    /** More than that, at this school. */
    EXTRA,
    /** Close to special education, at this school. */
    INTENSIVE
}
