package nl.dekkend.offers;

/** What can be done with an offer. */
enum OfferStep {
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
