package nl.dekkend.profiles.office;

/** What is to be done with a profile, most urgent first where the days are the same. */
enum TaskKind {
    MEND_PROFILE,
    CONFIRM_PROFILE,
    FINISH_PROFILE,
    START_PROFILE,
    READ_PROFILE
}
