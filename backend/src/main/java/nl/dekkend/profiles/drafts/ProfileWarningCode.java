package nl.dekkend.profiles.drafts;

/** What looks wrong in a profile. */
enum ProfileWarningCode {
    /** The norm asks this of every school already. */
    REPORTED_AS_EXTRA_IS_BASIC
}
