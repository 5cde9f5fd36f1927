package nl.dekkend.schools.division;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.Partnership;

/** What became of something that was asked about a division. */
sealed interface DivisionResult {

    /** What the answer is found by again; empty when nothing was done. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It was done. */
    record CoreAreaKept(CoreArea coreArea, int version) implements DivisionResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(coreArea.id() + " " + version);
        }
    }

    /** Nothing was done: all that is wrong. */
    record CoreAreaRefused(List<Problem> problems) implements DivisionResult {

        /** As many as the contract promises. */
        private static final int MOST = 100;

        public CoreAreaRefused {
            problems = problems.stream().limit(MOST).toList();
        }
    }

    /** Somebody was first. */
    record CoreAreaConflict(Partnership partnership, int version) implements DivisionResult {}
}
