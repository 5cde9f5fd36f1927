package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.offers.RecordStore.Word;
import nl.dekkend.offers.RecordingResult.CapacityConflict;
import nl.dekkend.offers.RecordingResult.CapacityRecorded;
import nl.dekkend.offers.RecordingResult.CapacityRefused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records how many places there are, or says why not; nobody's count is ever overwritten. */
@Component
class CapacityRecording {

    private final OfferStore offers;
    private final RecordStore records;
    private final CountSource sources;
    private final Changes changes;
    private final Once once;
    private final Clock clock;

    CapacityRecording(
            OfferStore offers, RecordStore records, CountSource sources, Changes changes, Once once, Clock clock) {
        this.offers = offers;
        this.records = records;
        this.sources = sources;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    Mono<RecordingResult> record(RecordCapacityInput input, Actor actor) {
        return offers.byId(input.offer())
                .switchIfEmpty(Mono.fromRunnable(() -> role(Scope.NONE, actor)))
                .flatMap(offer -> record(input, actor, offer));
    }

    private static Role role(Scope scope, Actor actor) {
        return Right.RECORD_CAPACITY.require(actor, scope, "input.offer");
    }

    private Mono<RecordingResult> record(RecordCapacityInput input, Actor actor, Offer offer) {
        var role = role(offer.scope(), actor);
        return once.perform(
                new Request(actor.id(), "recordCapacity", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> keep(input, actor, role, offer)),
                        RecordingResult::receipt,
                        receipt -> recorded(offer, Long.parseLong(receipt)),
                        CapacityRefused::new));
    }

    private Mono<RecordingResult> keep(RecordCapacityInput input, Actor actor, Role role, Offer offer) {
        var problems = RecordingRules.problems(input, LocalDate.now(clock));
        if (!problems.isEmpty()) return Mono.just(new CapacityRefused(problems));
        return records.lock(offer.id())
                .flatMap(locked -> sources.of(offer, actor, role, Objects.requireNonNull(input.countedOn())))
                .map(source -> CountRow.of(input, source, OffsetDateTime.now(clock), role))
                .flatMap(row -> add(offer, row, input.version()))
                .defaultIfEmpty(
                        new CapacityRefused(List.of(Problem.of(CapacityProblem.OFFER_WITHDRAWN, "input.offer"))));
    }

    private Mono<RecordingResult> add(Offer offer, CountRow row, int seen) {
        return records.add(row, seen)
                .flatMap(number -> recorded(offer, number))
                .delayUntil(done -> changes.record(ChangeKind.CHANGED, "Offer", List.of(offer.id())))
                .switchIfEmpty(Mono.defer(() -> conflict(row)));
    }

    private Mono<RecordingResult> recorded(Offer offer, long number) {
        return records.of(List.of(offer.id()))
                .filter(word -> word.number() == number)
                .next()
                .map(word -> new CapacityRecorded(offer, word.record(), number));
    }

    /** The last word about this day and group; a writer who saw one that never was meets themselves. */
    private Mono<RecordingResult> conflict(CountRow row) {
        var yours = row.count();
        return records.of(List.of(row.offerId()))
                .map(Word::record)
                .filter(word -> word.count().isAbout(row.countedOn(), row.groupName()))
                .next()
                .defaultIfEmpty(new CapacityRecord(yours, 0, null, null))
                .map(theirs -> new CapacityConflict(yours, theirs));
    }
}
