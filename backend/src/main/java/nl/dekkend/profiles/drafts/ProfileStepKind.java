package nl.dekkend.profiles.drafts;

/** What can be done with a profile as a whole. */
enum ProfileStepKind {
    /** A draft was begun. */
    STARTED,
    /** The school gave it to the partnership. */
    SUBMITTED,
    /** The school took it back before it was read. */
    WITHDRAWN,
    /** The partnership gave it back. */
    RETURNED,
    /** It became public. */
    PUBLISHED,
    /** The school said that it is still true. */
    CONFIRMED,
    /** Answers came from a file. */
    IMPORTED
}
