package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something happened at a desk.
 *
 * @param number of the question; null when it may have been any
 */
record InboxEvent(@Nullable String number) {}
