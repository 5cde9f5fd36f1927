package nl.dekkend.mail;

import java.time.Duration;
import java.util.Optional;

/** When a letter that was not taken is tried again. */
final class RetryRules {

    /** The last one is made two days after the first; who reads a reminder later than that is confused by it. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    private RetryRules() {}

    /** How long to wait after so many attempts, each time four times as long; empty when it is given up. */
    static Optional<Duration> pause(int attempts) {
        if (attempts >= MOST_ATTEMPTS) return Optional.empty();
        var pause = FIRST.multipliedBy(1L << 2 * (attempts - 1));
        return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
