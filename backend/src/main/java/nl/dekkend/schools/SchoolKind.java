package nl.dekkend.schools;

/** The kind of school, as the contract names it. */
public enum SchoolKind {
    /** Basisschool. */
    PRIMARY,
    /** Sbo. */
    SPECIAL_PRIMARY,
    /** So. */
    SPECIAL,
    /** So/vso. */
    SPECIAL_AND_SECONDARY_SPECIAL,
    /** Vso. */
    SECONDARY_SPECIAL,
    /** Regular secondary school. */
    SECONDARY,
    /** Pro. */
    PRACTICAL
}
