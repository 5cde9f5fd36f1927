package nl.dekkend.articles;

/** How far a draft is. */
enum ArticleDraftState {
    /** Waits for a colleague who reads and publishes it. */
    WRITTEN,
    /** A colleague gave it back. */
    RETURNED
}
