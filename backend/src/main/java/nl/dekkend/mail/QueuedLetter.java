package nl.dekkend.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a round has taken.
 *
 * @param attempt which one this is, from 1
 * @param letter null when it does not open: its key is not in the ring
 */
record QueuedLetter(UUID id, int attempt, @Nullable Letter letter) {}
