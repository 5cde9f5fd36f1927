package nl.dekkend.desk.duedates;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.socialmap.SupportDesk;

/** What became of the closed days somebody sent. */
sealed interface ClosingResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** They are kept. */
    record DeskClosingsSaved(SupportDesk desk) implements ClosingResult {

        /** The request itself names the desk. */
        @Override
        public Optional<String> receipt() {
            return Optional.of("kept");
        }
    }

    /** A colleague was first. */
    record DeskClosingsConflict(SupportDesk desk) implements ClosingResult {}

    /** Nothing was changed: all that is wrong. */
    record DeskClosingsRefused(List<Problem> problems) implements ClosingResult {

        /** As many as the contract promises. */
        private static final int MOST = 50;

        public DeskClosingsRefused {
            problems = problems.stream().limit(MOST).toList();
        }
    }
}
