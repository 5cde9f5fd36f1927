package nl.dekkend.changes;

/** What happened to a public record. A removed one can still be asked by its id. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
