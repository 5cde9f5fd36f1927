package nl.dekkend.profiles.spending;

/** What support money is spent on. */
enum SpendingCategory {
    STAFF,
    EXTERNAL_HIRE,
    MATERIAL,
    PROFESSIONALISATION,
    OTHER
}
