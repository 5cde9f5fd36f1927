package nl.dekkend.profiles.content;

/** How far a profile is. The first three are seen by school, board and partnership alone. */
public enum ProfileStatus {
    /** The school writes it. */
    DRAFT,
    /** The partnership reads it. */
    SUBMITTED,
    /** The partnership gave it back, with a reason. */
    RETURNED,
    /** Everybody reads it. */
    PUBLISHED,
    /** Everybody reads it, but the school has not confirmed it for a year. */
    EXPIRED
}
