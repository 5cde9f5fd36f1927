package nl.dekkend.desk.heard;

import org.jspecify.annotations.Nullable;

/** Which note goes, by somebody who has read this version of it. */
record RemoveHeardNoteInput(
        String partnership,
        String id,
        int version,
        @Nullable String idempotencyKey) {}
