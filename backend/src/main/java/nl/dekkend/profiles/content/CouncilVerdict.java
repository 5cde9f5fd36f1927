package nl.dekkend.profiles.content;

/** What the participation council advised. */
public enum CouncilVerdict {
    /** It agreed. */
    POSITIVE,
    /** It did not. */
    NEGATIVE,
    /** It has not advised yet. */
    NOT_GIVEN
}
