package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * A question with which others help.
 *
 * @param version as the desk has seen it
 */
record EscalateQuestionInput(
        String number, int version, @Nullable String idempotencyKey) {}
