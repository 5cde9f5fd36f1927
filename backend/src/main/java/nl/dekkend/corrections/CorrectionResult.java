package nl.dekkend.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.territory.Partnership;

/** What became of something that was sent; the contract's unions choose from these. */
sealed interface CorrectionResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It waits, or seems to. */
    record CorrectionSuggested(List<Partnership> readBy, LocalDate keptUntil) implements CorrectionResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(keptUntil.toString());
        }
    }

    /** All are decided, in the order in which they were asked. */
    record CorrectionsDecided(List<Correction> corrections) implements CorrectionResult {

        /** The request itself names them. */
        @Override
        public Optional<String> receipt() {
            return Optional.of("decided");
        }
    }

    /** Somebody else was first, at these; at the others nothing was changed either. */
    record CorrectionsConflict(List<Correction> corrections) implements CorrectionResult {}

    /** Nothing was changed: all that is wrong. */
    record CorrectionRefused(List<Problem> problems) implements CorrectionResult {}

    /** Nothing was changed, for one reason. */
    static CorrectionResult refused(Problem problem) {
        return new CorrectionRefused(List.of(problem));
    }
}
