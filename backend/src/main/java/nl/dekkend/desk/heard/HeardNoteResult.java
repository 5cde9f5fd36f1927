package nl.dekkend.desk.heard;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What became of a note of what a desk heard; the contract's unions choose from these. */
sealed interface HeardNoteResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is kept. */
    record HeardNoteSaved(HeardNote note) implements HeardNoteResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(note.id());
        }
    }

    /** It is there no more. */
    record HeardNoteRemoved(String id) implements HeardNoteResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(id);
        }
    }

    /** A colleague was first; both texts. */
    record HeardNoteConflict(
            @Nullable String yourSaid,
            @Nullable String yourDone,
            @Nullable HeardNote theirs) implements HeardNoteResult {}

    /** Nothing was changed: all that is wrong. */
    record HeardNoteRefused(List<Problem> problems) implements HeardNoteResult {}
}
