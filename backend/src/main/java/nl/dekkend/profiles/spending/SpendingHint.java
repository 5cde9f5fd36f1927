package nl.dekkend.profiles.spending;

/** Something in an account that is worth a second look and need not be wrong. */
enum SpendingHint {
    ARRANGEMENTS_MOSTLY_STAFF,
    MUCH_LEFT,
    OVERSPENT
}
