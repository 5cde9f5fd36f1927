package nl.dekkend.offers;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;

/** What became of a count somebody sent. */
sealed interface RecordingResult {

    /** What the answer is found by again; empty when nothing was recorded. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** Everybody can read it. */
    record CapacityRecorded(Offer offer, CapacityRecord record, long number) implements RecordingResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(String.valueOf(number));
        }
    }

    /** Nothing was recorded: all that is wrong. */
    record CapacityRefused(List<Problem> problems) implements RecordingResult {}

    /** Somebody was first. */
    record CapacityConflict(CapacityCount yours, CapacityRecord theirs) implements RecordingResult {}
}
