package nl.dekkend.desk;

import java.time.Duration;

/** What is bounded, because anybody may do it. */
enum Turn {
    /** A question, of one network: a class with worries comes in, a machine does not. */
    ASK(5, Duration.ofHours(1)),

    /** A question to one desk, from everywhere: people must be able to read them. */
    ASK_AT_DESK(60, Duration.ofHours(1)),

    /** A message, of one question. */
    WRITE_ON(10, Duration.ofHours(1)),

    /** A code that opens nothing, of one network. */
    WRONG_CODE(10, Duration.ofMinutes(1));

    private final int most;
    private final Duration within;

    Turn(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    int most() {
        return most;
    }

    Duration within() {
        return within;
    }
}
