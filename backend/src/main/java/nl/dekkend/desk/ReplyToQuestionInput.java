package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** What the asker writes on. */
record ReplyToQuestionInput(
        String followUpCode, String text, @Nullable String idempotencyKey) {

    ReplyToQuestionInput {
        text = text.strip();
    }

    /** Keeps code and text out of logs. */
    @Override
    public String toString() {
        return "ReplyToQuestionInput";
    }
}
