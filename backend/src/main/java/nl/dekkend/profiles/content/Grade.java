package nl.dekkend.profiles.content;

/** How a school judges itself on a theme. */
public enum Grade {
    /** Onvoldoende. */
    INSUFFICIENT,
    /** Voldoende. */
    SUFFICIENT,
    /** Goed. */
    GOOD
}
