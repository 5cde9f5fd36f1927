package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a desk does with a question it has read at this version.
 *
 * @param to a colleague who gets it; null for oneself
 */
record AssignQuestionInput(
        String number,
        int version,
        boolean take,
        @Nullable String to,
        @Nullable String idempotencyKey) {

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "AssignQuestionInput";
    }
}
