package nl.dekkend.corrections;

import java.util.List;
import nl.dekkend.graphql.Problem;

/** What can be decided at once, and when. */
final class DecisionRules {

    /** More nobody reads before they decide. */
    static final int MOST = 50;

    private static final String FIELD = "input.corrections";

    private DecisionRules() {}

    /** What is wrong with the choice itself, before anything is looked up. */
    static List<Problem> problems(List<ReadCorrection> chosen) {
        if (chosen.isEmpty()) return List.of(Problem.of(CorrectionProblem.NO_CORRECTION, FIELD));
        return chosen.size() > MOST ? List.of(Problem.of(CorrectionProblem.TOO_MANY, FIELD, MOST)) : List.of();
    }

    /** Those that are no longer as they were read, or about which this cannot be decided any more. */
    static List<Correction> conflicts(DecideCorrectionsInput input, List<Correction> now) {
        return now.stream()
                .filter(one -> input.corrections().stream().anyMatch(read -> read.isPast(one))
                        || !isOpen(one, input.decision()))
                .toList();
    }

    /** A decision stands; only what should never have been written can still be erased. */
    private static boolean isOpen(Correction correction, CorrectionDecision decision) {
        return correction.waits()
                || decision == CorrectionDecision.ERASE && correction.status() != CorrectionStatus.ERASED;
    }
}
