package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** Of which question an answer is taken back. */
record UndoAnswerInput(String number, @Nullable String idempotencyKey) {}
