package nl.dekkend.profiles.content;

/** What expertise rests on. */
public enum ExpertiseKind {
    /** A specialist on the staff. */
    SPECIALIST,
    /** Staff with a certificate. */
    CERTIFIED_STAFF,
    /** A team that was trained together. */
    TRAINED_TEAM,
    /** A programme the school works with. */
    PROGRAMME
}
