package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** What a desk notes for itself. */
record NoteOnQuestionInput(
        String number, String text, @Nullable String idempotencyKey) {

    NoteOnQuestionInput {
        text = text.strip();
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "NoteOnQuestionInput";
    }
}
