package nl.dekkend.offers;

import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.offers.KeepingResult.OfferConflict;
import nl.dekkend.offers.KeepingResult.OfferKept;
import nl.dekkend.offers.KeepingResult.OfferRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every change to an offer goes through: the right, the key that makes two requests one, and the version seen. */
@Component
class KeepingDoor {

    private final OfferStore offers;
    private final KeepingStore store;
    private final RevisionStore revisions;
    private final Once once;

    KeepingDoor(OfferStore offers, KeepingStore store, RevisionStore revisions, Once once) {
        this.offers = offers;
        this.store = store;
        this.revisions = revisions;
        this.once = once;
    }

    /**
     * Lets a change happen once, for who keeps the offer; until it is done everybody else waits. An offer nobody knows
     * and one of others are refused alike.
     */
    Mono<KeepingResult> through(KeepingKnock knock, Function<Offer, Mono<KeepingResult>> change) {
        return offers.byId(knock.offer())
                .switchIfEmpty(Mono.fromRunnable(() -> require(Scope.NONE, knock)))
                .doOnNext(offer -> require(offer.scope(), knock))
                .flatMap(offer -> once(knock, locked(knock).flatMap(change)));
    }

    /** Lets something new be made once. */
    Mono<KeepingResult> once(KeepingKnock knock, Mono<KeepingResult> change) {
        return once.perform(
                knock.request(), new Work<>(change, KeepingResult::receipt, this::again, OfferRefused::new));
    }

    private static void require(Scope scope, KeepingKnock knock) {
        Right.KEEP_OFFERS.require(knock.actor(), scope, "input.offer");
    }

    /** Offers are never deleted, but somebody may have given this one away since. */
    private Mono<Offer> locked(KeepingKnock knock) {
        return store.lock(knock.offer())
                .then(Mono.defer(() -> offers.byId(knock.offer()).single()))
                .doOnNext(offer -> require(offer.scope(), knock));
    }

    private Mono<KeepingResult> again(String receipt) {
        return offers.byId(receipt).single().map(OfferKept::new);
    }

    /**
     * Does something with an offer that is as its sender saw it; else both texts come back.
     *
     * @param yours what they sent; null when that was no text
     */
    Mono<KeepingResult> ifSeen(KeepingKnock knock, Offer offer, @Nullable Offer yours, Mono<KeepingResult> change) {
        if (knock.version() == offer.version()) return change;
        if (knock.version() < 1 || knock.version() > offer.version()) {
            return refused(List.of(Problem.of(OfferProblem.UNKNOWN_VERSION, "input.version")));
        }
        return revisions.last(offer).map(theirs -> new OfferConflict(yours, theirs));
    }

    static Mono<KeepingResult> refused(List<Problem> problems) {
        return Mono.just(new OfferRefused(problems));
    }
}
