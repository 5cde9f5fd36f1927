package nl.dekkend.profiles.spending;

/**
 * An amount for one purpose.
 *
 * @param amount in cents, never below zero
 */
record SpendingLine(SpendingCategory category, long amount) {}
