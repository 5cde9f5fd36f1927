package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** Which question goes. */
record EraseQuestionInput(String followUpCode, @Nullable String idempotencyKey) {

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "EraseQuestionInput";
    }
}
