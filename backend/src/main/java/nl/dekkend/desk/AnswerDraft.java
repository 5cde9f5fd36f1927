package nl.dekkend.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an answer.
 *
 * @param text opened; null when it does not open
 */
record AnswerDraft(@Nullable String text, OffsetDateTime savedAt) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "AnswerDraft";
    }
}
