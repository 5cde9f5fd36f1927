package nl.dekkend.desk.heard;

import org.jspecify.annotations.Nullable;

/**
 * What a desk heard and what was done with it, as it is typed.
 *
 * @param id null for a new one
 */
record SaveHeardNoteInput(
        String partnership,
        @Nullable String id,
        String said,
        String done,
        String quarter,
        int version,
        @Nullable String idempotencyKey) {

    SaveHeardNoteInput {
        said = said.strip();
        done = done.strip();
    }
}
