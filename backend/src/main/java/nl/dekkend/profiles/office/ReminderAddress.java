package nl.dekkend.profiles.office;

/** Whether a school can be reminded by mail. */
enum ReminderAddress {
    KNOWN,
    MISSING
}
