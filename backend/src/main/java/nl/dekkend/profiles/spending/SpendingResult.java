package nl.dekkend.profiles.spending;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;

/** What became of an account somebody sent. */
sealed interface SpendingResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is kept. */
    record SpendingSaved(Spending spending) implements SpendingResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(spending.id());
        }
    }

    /** Nothing was changed: all that is wrong. */
    record SpendingRefused(List<Problem> problems) implements SpendingResult {}

    /** A colleague was first. */
    record SpendingConflict(Spending theirs) implements SpendingResult {}
}
