package nl.dekkend.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be taken back still.
 *
 * @param text opened; null when it does not open
 * @param by name of who wrote it
 */
record OutgoingAnswer(@Nullable String text, String by, boolean mine, OffsetDateTime leavesAt) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "OutgoingAnswer";
    }
}
