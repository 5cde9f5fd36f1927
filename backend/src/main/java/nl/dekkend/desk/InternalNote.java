package nl.dekkend.desk;

import java.time.OffsetDateTime;

/**
 * What somebody at the desk noted for colleagues.
 *
 * @param by their name
 */
record InternalNote(String id, String text, String by, OffsetDateTime at) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "InternalNote";
    }
}
