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
        role(offer.scope(), actor);
        return once.perform(
                new Request(actor.id(), "recordCapacity", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> keep(input, actor, offer)),
                        RecordingResult::receipt,
                        receipt -> recorded(offer, Long.parseLong(receipt)),
                        CapacityRefused::new));
    }

    /** While it waited for others somebody may have given the offer away. */
    private Mono<RecordingResult> keep(RecordCapacityInput input, Actor actor, Offer offer) {
        var problems = RecordingRules.problems(input, LocalDate.now(clock));
        if (!problems.isEmpty()) return Mono.just(new CapacityRefused(problems));
        return records.lock(offer.id())
                .flatMap(locked -> offers.byId(offer.id()).single())
                .flatMap(now ->
                        write(input, actor, role(now.scope(), actor), now).single())
                .defaultIfEmpty(refused(CapacityProblem.OFFER_WITHDRAWN, "input.offer"));
    }

    private Mono<RecordingResult> write(RecordCapacityInput input, Actor actor, Role role, Offer offer) {
        return sources.of(offer, actor, role, Objects.requireNonNull(input.countedOn()))
                .map(source -> CountRow.of(input, source, OffsetDateTime.now(clock), role))
                .flatMap(row -> add(offer, row, input.version()));
    }

    private Mono<RecordingResult> add(Offer offer, CountRow row, int seen) {
        return records.add(row, seen)
                .delayUntil(number -> changes.record(ChangeKind.CHANGED, "Offer", List.of(offer.id())))
                .flatMap(number -> recorded(offer, number))
                .switchIfEmpty(Mono.defer(() -> notAdded(row, seen)));
    }

    /** Words are never taken away: one that was added is there. */
    private Mono<RecordingResult> recorded(Offer offer, long number) {
        return records.byNumber(offer.id(), number)
                .single()
                .map(word -> new CapacityRecorded(offer, word.record(), number));
    }

    /** Somebody was first, unless the version that was sent along never was. */
    private Mono<RecordingResult> notAdded(CountRow row, int seen) {
        return records.last(row)
                .filter(last -> seen >= 0 && seen < last.record().version())
                .<RecordingResult>map(last -> new CapacityConflict(row.count(), last.record()))
                .defaultIfEmpty(refused(CapacityProblem.UNKNOWN_VERSION, "input.version"));
    }

    private static RecordingResult refused(CapacityProblem problem, String field) {
        return new CapacityRefused(List.of(Problem.of(problem, field)));
    }
}
