package nl.dekkend.offers;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about an offer. */
sealed interface KeepingResult {

    /** What the answer is found by again; empty when nothing was done. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It was done. */
    record OfferKept(Offer offer) implements KeepingResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(offer.id());
        }
    }

    /** Nothing was done: all that is wrong. */
    record OfferRefused(List<Problem> problems) implements KeepingResult {

        /** As many as the contract promises. */
        private static final int MOST = 100;

        public OfferRefused {
            problems = problems.stream().limit(MOST).toList();
        }
    }

    /** Somebody was first; {@code yours} is null when no text was sent. */
    record OfferConflict(@Nullable Offer yours, OfferRevision theirs) implements KeepingResult {}
}
