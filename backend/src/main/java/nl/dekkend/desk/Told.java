package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * What the asker told beside the question; sealed as a whole.
 *
 * @param replyTo mail address that wants to hear of an answer
 * @param school location code
 * @param place in the asker's words
 */
record Told(
        @Nullable String replyTo,
        @Nullable String school,
        @Nullable String place) {

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Told";
    }
}
