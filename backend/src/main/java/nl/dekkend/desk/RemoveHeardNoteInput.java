package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** Which note goes, by somebody who has read this version of it. */
record RemoveHeardNoteInput(
        String partnership,
        String id,
        int version,
        @Nullable String idempotencyKey) {}
