package nl.dekkend.keeping;

/** What can be done with a record. */
public enum KeepingStep {
    /** It came with the file of the region. */
    LOADED,
    /** Somebody wrote it. */
    SAVED,
    /** Somebody said that it is still true. */
    CONFIRMED,
    /** Somebody took it out of every list. */
    WITHDRAWN,
    /** Somebody brought it back. */
    RESTORED
}
