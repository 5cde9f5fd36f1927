package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.socialmap.Organisation;
import org.jspecify.annotations.Nullable;

/** What can be done with an offer as it is, beside what goes for every record that people keep. */
final class OfferStepRules {

    private OfferStepRules() {}

    /** Whether somebody can say that all of it is still true. */
    static List<Problem> confirmed(Offer offer, LocalDate today) {
        var from = offer.validFrom();
        var to = offer.validTo();
        if (offer.status() == OfferStatus.PLANNED && from != null && !from.isAfter(today)) {
            return of(OfferProblem.PLANNED_DAY_PAST);
        }
        var over = offer.status() != OfferStatus.ENDED && to != null && to.isBefore(today);
        return over ? of(OfferProblem.ENDED_ALREADY) : List.of();
    }

    /** Whether nobody can turn to who provides it; of what is over nobody has to. */
    static boolean gone(@Nullable Organisation provider, OfferStatus status) {
        return provider != null && provider.withdrawn() && status != OfferStatus.ENDED;
    }

    /** Whether it can come back, when this organisation provides it. */
    static List<Problem> back(Offer offer, @Nullable Organisation provider) {
        return gone(provider, offer.status()) ? of(OfferProblem.PROVIDER_WITHDRAWN) : List.of();
    }

    private static List<Problem> of(OfferProblem problem) {
        return List.of(Problem.of(problem, "input.offer"));
    }
}
