package nl.dekkend.keeping;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about a record. */
public sealed interface Outcome<T extends Kept> {

    /** What the answer is found by again; empty when nothing was done. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It was done. */
    record Done<T extends Kept>(T now) implements Outcome<T> {

        @Override
        public Optional<String> receipt() {
            return Optional.of(now.id());
        }
    }

    /** Nothing was done: all that is wrong. */
    record Refused<T extends Kept>(List<Problem> problems) implements Outcome<T> {

        /** As many as the contract promises. */
        private static final int MOST = 100;

        /** The first of them. */
        public Refused {
            problems = problems.stream().limit(MOST).toList();
        }
    }

    /** Somebody was first; {@code yours} is null when no text was sent. */
    record Conflict<T extends Kept>(@Nullable T yours, Revision<T> theirs) implements Outcome<T> {}
}
