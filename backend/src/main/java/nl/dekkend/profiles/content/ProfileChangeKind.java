package nl.dekkend.profiles.content;

/** What happened to a part of a profile. */
public enum ProfileChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
