package nl.dekkend.mail;

import java.util.UUID;

/**
 * A letter that a round has taken.
 *
 * @param attempt which one this is, from 1
 */
record QueuedLetter(UUID id, int attempt, Letter letter) {}
