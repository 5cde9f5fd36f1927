package nl.dekkend.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the desk noted for colleagues.
 *
 * @param text plain, opened; null when it does not open
 * @param by their name
 */
record InternalNote(String id, @Nullable String text, String by, OffsetDateTime at) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "InternalNote";
    }
}
