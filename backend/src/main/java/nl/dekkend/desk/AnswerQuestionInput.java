package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** What a desk does with a question it has read at this version. */
record AnswerQuestionInput(
        String number,
        int version,
        String text,
        @Nullable Boolean waitForAsker,
        @Nullable String idempotencyKey) {

    AnswerQuestionInput {
        text = text.strip();
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "AnswerQuestionInput";
    }
}
