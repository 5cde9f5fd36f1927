package nl.dekkend.offers;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of something that was asked about an offer. */
sealed interface KeepingResult {

    static KeepingResult of(Outcome<Offer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Offer>(var now) -> new OfferKept(now);
            case Outcome.Conflict<Offer>(var yours, var theirs) -> new OfferConflict(yours, OfferRevision.of(theirs));
            case Outcome.Refused<Offer>(var problems) -> new OfferRefused(problems);
        };
    }

    /** It was done. */
    record OfferKept(Offer offer) implements KeepingResult {}

    /** Somebody was first; {@code yours} is null when no text was sent. */
    record OfferConflict(@Nullable Offer yours, OfferRevision theirs) implements KeepingResult {}

    /** Nothing was done: all that is wrong. */
    record OfferRefused(List<Problem> problems) implements KeepingResult {}
}
