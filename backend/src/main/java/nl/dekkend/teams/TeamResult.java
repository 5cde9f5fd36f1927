package nl.dekkend.teams;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;

/** What became of something that was asked about a record. */
sealed interface TeamResult {

    /** What the answer is found by again; empty when nothing was done. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /**
     * It is kept.
     *
     * @param changed false when it stood there like that
     */
    record SupportTeamSaved(SupportTeamRecord record, int version, boolean changed) implements TeamResult {

        @Override
        public Optional<String> receipt() {
            return changed ? Optional.of(record.id() + " " + version) : Optional.empty();
        }
    }

    /** Somebody was first. */
    record SupportTeamConflict(SupportTeamRecord theirs) implements TeamResult {}

    /**
     * It is recorded.
     *
     * @param changed false when it stood there like that
     */
    record StartTalkRecorded(SupportTeamRecord record, StartTalk startTalk, boolean changed) implements TeamResult {

        @Override
        public Optional<String> receipt() {
            return changed
                    ? Optional.of(record.id() + " " + startTalk.schoolYear() + " " + startTalk.version())
                    : Optional.empty();
        }
    }

    /** Somebody was first. */
    record StartTalkConflict(StartTalk theirs) implements TeamResult {}

    /** Nothing was done: all that is wrong. */
    record SupportTeamRefused(List<Problem> problems) implements TeamResult {

        /** As many as the contract promises. */
        private static final int MOST = 60;

        public SupportTeamRefused {
            problems = problems.stream().limit(MOST).toList();
        }

        static TeamResult of(TeamProblem problem, String field) {
            return new SupportTeamRefused(List.of(Problem.of(problem, field)));
        }
    }
}
