package nl.dekkend.desk;

import java.time.OffsetDateTime;

/**
 * What asker or desk wrote to the other.
 *
 * @param text plain, opened
 */
record ThreadMessage(String id, MessageAuthor from, String text, OffsetDateTime sentAt) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "ThreadMessage";
    }
}
