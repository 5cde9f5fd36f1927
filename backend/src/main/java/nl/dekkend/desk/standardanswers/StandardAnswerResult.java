package nl.dekkend.desk.standardanswers;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What became of a text for answers; the contract's unions choose from these. */
sealed interface StandardAnswerResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is kept. */
    record StandardAnswerSaved(StandardAnswer answer) implements StandardAnswerResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(answer.id());
        }
    }

    /** It is there no more. */
    record StandardAnswerRemoved(String id) implements StandardAnswerResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(id);
        }
    }

    /** A colleague was first; both texts. */
    record StandardAnswerConflict(
            @Nullable String yours, @Nullable StandardAnswer theirs) implements StandardAnswerResult {}

    /** Nothing was changed: all that is wrong. */
    record StandardAnswerRefused(List<Problem> problems) implements StandardAnswerResult {}
}
