package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** The beginning of an answer, as it is typed. */
record SaveAnswerDraftInput(
        String number, String text, @Nullable String idempotencyKey) {

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "SaveAnswerDraftInput";
    }
}
