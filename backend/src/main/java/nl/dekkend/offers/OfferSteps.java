package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Confirms, withdraws and restores offers, or says why not. */
@Component
class OfferSteps {

    private final Keeping<Offer> keeping;
    private final Clock clock;

    OfferSteps(Keeping<Offer> keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    Mono<Outcome<Offer>> confirm(Knock knock) {
        return keeping.steps()
                .confirm(knock, offer -> Mono.just(OfferStepRules.confirmed(offer, LocalDate.now(clock))));
    }

    Mono<Outcome<Offer>> withdraw(Knock knock) {
        return keeping.steps().withdraw(knock, offer -> Mono.just(List.of()));
    }

    Mono<Outcome<Offer>> restore(Knock knock) {
        return keeping.steps().restore(knock, Mono.empty(), offer -> Mono.just(List.of()));
    }
}
