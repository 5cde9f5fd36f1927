package nl.dekkend.desk.standardanswers;

import org.jspecify.annotations.Nullable;

/** Which text for answers goes, by somebody who has read this version of it. */
record RemoveStandardAnswerInput(
        String partnership,
        String id,
        int version,
        @Nullable String idempotencyKey) {}
