package nl.dekkend.offers;

/** Whether there is room. */
enum PlaceStatus {
    /** There are places. */
    PLACES,
    /** There are a few places. */
    FEW,
    /** There are no places. */
    FULL,
    /** There are no places and there is a waiting list. */
    WAITING_LIST,
    /** That can only be said after looking at the child. */
    NEEDS_ASSESSMENT,
    /** Not known. */
    UNKNOWN;

    /** Whether a child would have to wait. */
    boolean isFull() {
        return this == FULL || this == WAITING_LIST;
    }
}
