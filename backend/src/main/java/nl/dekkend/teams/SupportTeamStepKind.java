package nl.dekkend.teams;

/** What can change in a record. */
enum SupportTeamStepKind {
    CONTACTS,
    TIER,
    START_TALK,
    START_TALK_TAKEN_BACK
}
