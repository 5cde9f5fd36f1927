package nl.dekkend.desk.standardanswers;

import org.jspecify.annotations.Nullable;

/**
 * A text for answers, as it is typed.
 *
 * @param id null for a new one
 */
record SaveStandardAnswerInput(
        String partnership,
        @Nullable String id,
        String title,
        String text,
        int version,
        @Nullable String idempotencyKey) {

    SaveStandardAnswerInput {
        title = title.strip();
        text = text.strip();
    }
}
