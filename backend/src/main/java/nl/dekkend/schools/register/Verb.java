package nl.dekkend.schools.register;

/** What a newer file does to a location; it may do several things at once. */
enum Verb {
    ADDED,
    CHANGED,
    RENAMED,
    MOVED,
    CLOSED,
    REOPENED
}
