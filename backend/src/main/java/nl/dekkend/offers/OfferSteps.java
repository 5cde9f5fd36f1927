package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Confirms, withdraws and restores offers, or says why not. */
@Component
class OfferSteps {

    private final KeepingDoor door;
    private final OfferWriter writer;
    private final RevisionStore revisions;
    private final Clock clock;

    OfferSteps(KeepingDoor door, OfferWriter writer, RevisionStore revisions, Clock clock) {
        this.door = door;
        this.writer = writer;
        this.revisions = revisions;
        this.clock = clock;
    }

    Mono<KeepingResult> confirm(OfferStepInput input, Actor actor) {
        return step(
                KeepingKnock.of("confirmOffer", actor, input),
                offer -> Mono.just(OfferStepRules.confirmed(offer, LocalDate.now(clock))),
                writer::confirm);
    }

    Mono<KeepingResult> withdraw(OfferStepInput input, Actor actor) {
        return step(
                KeepingKnock.of("withdrawOffer", actor, input),
                offer -> Mono.just(OfferStepRules.there(offer)),
                writer::withdraw);
    }

    Mono<KeepingResult> restore(OfferStepInput input, Actor actor) {
        return step(
                KeepingKnock.of("restoreOffer", actor, input),
                offer -> revisions
                        .last(offer)
                        .map(last -> last.erasedAt() != null)
                        .map(erased -> OfferStepRules.restored(offer, erased, OffsetDateTime.now(clock))),
                writer::restore);
    }

    private Mono<KeepingResult> step(
            KeepingKnock knock,
            Function<Offer, Mono<List<Problem>>> problems,
            BiFunction<Offer, Role, Mono<KeepingResult>> write) {
        return door.through(knock, offer -> {
            var role = Right.KEEP_OFFERS.require(knock.actor(), offer.scope(), "input.offer");
            return problems.apply(offer)
                    .flatMap(found -> door.ifSeen(
                            knock,
                            offer,
                            null,
                            found.isEmpty() ? write.apply(offer, role) : KeepingDoor.refused(found)));
        });
    }
}
