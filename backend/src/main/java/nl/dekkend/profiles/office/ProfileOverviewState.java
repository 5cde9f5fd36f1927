package nl.dekkend.profiles.office;

/** How far a school is with its profile for a school year. */
enum ProfileOverviewState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    EXPIRED
}
