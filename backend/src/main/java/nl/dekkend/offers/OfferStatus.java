package nl.dekkend.offers;

/** The state of an offer. */
enum OfferStatus {
    /** Meant to start; not there yet. */
    PLANNED,
    /** Being tried out. */
    PILOT,
    /** There. */
    RUNNING,
    /** No longer there. */
    ENDED
}
