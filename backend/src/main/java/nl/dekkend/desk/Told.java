package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * What the asker told beside the question; sealed as a whole.
 *
 * @param replyTo mail address that wants to hear of an answer
 * @param school location code
 * @param place in the asker's words
 */
public record Told(
        @Nullable String replyTo,
        @Nullable String school,
        @Nullable String place) {

    /** For who told nothing beside the question, and when it does not open any more. */
    static final Told NOTHING = new Told(null, null, null);

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Told";
    }
}
