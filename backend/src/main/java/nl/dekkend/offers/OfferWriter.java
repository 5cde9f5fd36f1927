package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.identity.Role;
import nl.dekkend.needs.Vocabulary;
import nl.dekkend.offers.KeepingResult.OfferKept;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes what was decided about an offer, with what it said before and for whoever follows it. */
@Component
class OfferWriter {

    /** Colleagues who make offers of one name in the same moment. */
    private static final int PATIENCE = 10;

    private final OfferStore offers;
    private final KeepingStore store;
    private final RevisionStore revisions;
    private final Vocabulary vocabulary;
    private final Changes changes;
    private final Clock clock;

    OfferWriter(
            OfferStore offers,
            KeepingStore store,
            RevisionStore revisions,
            Vocabulary vocabulary,
            Changes changes,
            Clock clock) {
        this.offers = offers;
        this.store = store;
        this.revisions = revisions;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.clock = clock;
    }

    Mono<KeepingResult> add(OfferRow row, Role role) {
        return Mono.defer(() -> store.insert(row))
                .repeatWhenEmpty(PATIENCE, Flux::cache)
                .flatMap(id -> described(id, OfferStep.SAVED, role, ChangeKind.ADDED));
    }

    Mono<KeepingResult> change(OfferRow row, Role role) {
        return revisions
                .keepLoaded(row.id())
                .then(store.update(row))
                .then(described(row.id(), OfferStep.SAVED, role, ChangeKind.CHANGED));
    }

    /** Twice on one day is once. */
    Mono<KeepingResult> confirm(Offer offer, Role role) {
        return revisions
                .last(offer)
                .filter(last -> !RevisionRules.confirmedOn(LocalDate.now(clock), last, clock.getZone()))
                .flatMap(last -> confirmed(offer, role))
                .defaultIfEmpty(new OfferKept(offer));
    }

    private Mono<KeepingResult> confirmed(Offer offer, Role role) {
        return kept(offer, store.confirm(offer.id(), now()), OfferStep.CONFIRMED, role, ChangeKind.CHANGED);
    }

    Mono<KeepingResult> withdraw(Offer offer, Role role) {
        return kept(offer, store.withdraw(offer.id(), now()), OfferStep.WITHDRAWN, role, ChangeKind.REMOVED);
    }

    Mono<KeepingResult> restore(Offer offer, Role role) {
        return kept(offer, store.restore(offer.id()), OfferStep.RESTORED, role, ChangeKind.ADDED);
    }

    /** Takes away for good what a withdrawn one says: it stays withdrawn, and that word says nothing either. */
    Mono<KeepingResult> empty(Offer offer, Role role) {
        return revisions
                .keepLoaded(offer.id())
                .then(Mono.defer(() -> revisions.erase(offer.id(), offer.version(), now())))
                .then(Mono.defer(() -> store.empty(offer.id(), now())))
                .then(done(offer.id(), OfferStep.WITHDRAWN, role, ChangeKind.CHANGED))
                .delayUntil(done -> revisions.erase(offer.id(), offer.version() + 1, now()));
    }

    private Mono<KeepingResult> kept(Offer offer, Mono<Long> write, OfferStep step, Role role, ChangeKind kind) {
        return revisions.keepLoaded(offer.id()).then(write).then(done(offer.id(), step, role, kind));
    }

    private Mono<KeepingResult> described(String id, OfferStep step, Role role, ChangeKind kind) {
        return vocabulary.into("offers.offer", id).then(done(id, step, role, kind));
    }

    private Mono<KeepingResult> done(String id, OfferStep step, Role role, ChangeKind kind) {
        return Mono.defer(() -> revisions.keep(id, step, now(), role))
                .then(Mono.defer(() -> changes.record(kind, "Offer", List.of(id))))
                .then(Mono.defer(() -> offers.byId(id).single().map(OfferKept::new)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
