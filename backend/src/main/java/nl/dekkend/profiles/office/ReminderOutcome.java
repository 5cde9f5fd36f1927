package nl.dekkend.profiles.office;

/** Whether a school was reminded. */
enum ReminderOutcome {
    SENT,
    NO_ADDRESS,
    ALREADY_TODAY,
    SWITCHED_OFF,
    NOT_NEEDED
}
