package nl.dekkend.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What asker or desk wrote to the other.
 *
 * @param text plain, opened; null when it does not open
 */
public record ThreadMessage(
        String id, MessageAuthor from, @Nullable String text, OffsetDateTime sentAt) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "ThreadMessage";
    }
}
