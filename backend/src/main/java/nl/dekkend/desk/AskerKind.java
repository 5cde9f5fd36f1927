package nl.dekkend.desk;

/** Who turns to a desk, as they say themselves. */
public enum AskerKind {
    PARENT,
    YOUTH,
    SCHOOL,
    OTHER
}
