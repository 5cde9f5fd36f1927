package nl.dekkend.profiles.nextnorm;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.norm.SupportNorm;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about the next norm. */
sealed interface NextNormResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is kept. */
    record NormDraftSaved(SupportNormDraft draft) implements NextNormResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(draft.norm().id());
        }
    }

    /** Everybody reads it now. */
    record NormPublished(SupportNorm norm) implements NextNormResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(norm.id());
        }
    }

    /** Nothing was changed: all that is wrong. */
    record NormRefused(List<Problem> problems) implements NextNormResult {}

    /** A colleague was first; null when they published it. */
    record NormConflict(@Nullable SupportNormDraft theirs) implements NextNormResult {}
}
