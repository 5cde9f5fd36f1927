package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import nl.dekkend.socialmap.Organisations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Confirms, withdraws and restores offers, or says why not. */
@Component
class OfferSteps {

    private final Keeping<Offer> keeping;
    private final OfferStore offers;
    private final Organisations organisations;
    private final Clock clock;

    OfferSteps(Keeping<Offer> keeping, OfferStore offers, Organisations organisations, Clock clock) {
        this.keeping = keeping;
        this.offers = offers;
        this.organisations = organisations;
        this.clock = clock;
    }

    Mono<Outcome<Offer>> confirm(Knock knock) {
        return keeping.steps()
                .confirm(knock, offer -> Mono.just(OfferStepRules.confirmed(offer, LocalDate.now(clock))));
    }

    Mono<Outcome<Offer>> withdraw(Knock knock) {
        return keeping.steps().withdraw(knock);
    }

    Mono<Outcome<Offer>> restore(Knock knock) {
        return keeping.steps().restore(knock, held(knock.id()), this::provider);
    }

    /** Whoever takes its provider away is first or waits. That it has another one since, its version tells. */
    private Mono<Void> held(String id) {
        return offers.byId(id)
                .flatMap(offer -> Mono.justOrEmpty(offer.providerId()))
                .flatMap(provider -> organisations.hold(List.of(provider)));
    }

    private Mono<List<Problem>> provider(Offer offer) {
        return Mono.justOrEmpty(offer.providerId())
                .flatMapMany(id -> organisations.byIds(List.of(id)))
                .map(provider -> OfferStepRules.back(offer, provider))
                .next()
                .defaultIfEmpty(List.of());
    }
}
