package nl.dekkend.offers;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.graphql.Problem;

/** What can be done with an offer as it is. */
final class OfferStepRules {

    /** As long a withdrawal can be undone. */
    static final Duration REGRET = Duration.ofDays(30);

    private OfferStepRules() {}

    /** Whether it can be changed or withdrawn. */
    static List<Problem> there(Offer offer) {
        return offer.withdrawn() ? of(OfferProblem.OFFER_WITHDRAWN) : List.of();
    }

    /** Whether somebody can say that all of it is still true. */
    static List<Problem> confirmed(Offer offer, LocalDate today) {
        if (offer.withdrawn()) return of(OfferProblem.OFFER_WITHDRAWN);
        var from = offer.validFrom();
        var to = offer.validTo();
        if (offer.status() == OfferStatus.PLANNED && from != null && !from.isAfter(today)) {
            return of(OfferProblem.PLANNED_DAY_PAST);
        }
        var over = offer.status() != OfferStatus.ENDED && to != null && to.isBefore(today);
        return over ? of(OfferProblem.ENDED_ALREADY) : List.of();
    }

    /**
     * Whether it can come back.
     *
     * @param erased whether its last word was erased for good
     */
    static List<Problem> restored(Offer offer, boolean erased, OffsetDateTime now) {
        if (!offer.withdrawn()) return of(OfferProblem.NOT_WITHDRAWN);
        if (erased) return of(OfferProblem.LAST_WORD_ERASED);
        var since = offer.withdrawnAt();
        if (since == null) return of(OfferProblem.NOT_NAMED_ANY_MORE);
        return since.plus(REGRET).isAfter(now) ? List.of() : of(OfferProblem.RESTORE_TOO_LATE);
    }

    private static List<Problem> of(OfferProblem problem) {
        return List.of(Problem.of(problem, "input.offer"));
    }
}
