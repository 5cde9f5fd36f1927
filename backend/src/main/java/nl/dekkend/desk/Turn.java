package nl.dekkend.desk;

import java.time.Duration;

/** What is bounded, because anybody may do it. */
enum Turn {
    /** A question, of one network: some people behind one address, and no machine. */
    ASK(10, 55),

    /** A question to one desk, from everywhere: people must be able to read them. */
    ASK_AT_DESK(200, 55),

    /** A message, of one question. */
    WRITE_ON(10, 55),

    /** A code that opens nothing, of one network. */
    WRONG_CODE(10, 1);

    private final int most;
    private final Duration within;

    /** @param minutes of an hour five less, so that what is counted is forgotten within one */
    Turn(int most, int minutes) {
        this.most = most;
        this.within = Duration.ofMinutes(minutes);
    }

    int most() {
        return most;
    }

    Duration within() {
        return within;
    }
}
