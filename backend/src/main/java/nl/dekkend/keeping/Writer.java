package nl.dekkend.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.identity.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes what was decided about a record, with what it said before and for whoever follows it. */
public final class Writer<T extends Kept> {

    /** Colleagues who make records of one name in the same moment. */
    private static final int PATIENCE = 10;

    private final KeptKind<T> kind;
    private final KeptTable table;
    private final Revisions<T> revisions;
    private final Instruments with;

    Writer(KeptKind<T> kind, KeptTable table, Revisions<T> revisions, Instruments with) {
        this.kind = kind;
        this.table = table;
        this.revisions = revisions;
        this.with = with;
    }

    /**
     * A new one.
     *
     * @param after what follows from it, by its id
     */
    public Mono<Outcome<T>> add(Record row, Role role, Function<String, Mono<Void>> after) {
        return Mono.defer(() -> table.insert(row))
                .repeatWhenEmpty(PATIENCE, Flux::cache)
                .flatMap(id -> after.apply(id).then(done(id, KeepingStep.SAVED, role, ChangeKind.ADDED)));
    }

    /** Another text of one that is there. */
    public Mono<Outcome<T>> change(String id, Record row, Role role, Function<String, Mono<Void>> after) {
        return revisions
                .keepLoaded(id)
                .then(table.update(row))
                .then(Mono.defer(() -> after.apply(id)))
                .then(done(id, KeepingStep.SAVED, role, ChangeKind.CHANGED));
    }

    /** Twice on one day is once. */
    Mono<Outcome<T>> confirm(T one, Role role) {
        var write = table.confirm(one.id(), with.now());
        return revisions
                .last(one)
                .filter(last -> !RevisionRules.confirmedOn(
                        LocalDate.now(with.clock()), last, with.clock().getZone()))
                .flatMap(last -> kept(one, write, KeepingStep.CONFIRMED, role, ChangeKind.CHANGED))
                .defaultIfEmpty(new Outcome.Done<>(one));
    }

    Mono<Outcome<T>> withdraw(T one, Role role) {
        var write = table.withdraw(one.id(), with.now());
        return kept(one, write, KeepingStep.WITHDRAWN, role, ChangeKind.REMOVED);
    }

    Mono<Outcome<T>> restore(T one, Role role) {
        return kept(one, table.restore(one.id(), with.now()), KeepingStep.RESTORED, role, ChangeKind.ADDED);
    }

    /** Takes away for good what a withdrawn one says: it stays withdrawn, and that word says nothing either. */
    Mono<Outcome<T>> empty(T one, Role role) {
        return revisions
                .keepLoaded(one.id())
                .then(Mono.defer(() -> revisions.erase(one.id(), one.version(), with.now())))
                .then(Mono.defer(() -> table.empty(one.id(), with.now())))
                .then(done(one.id(), KeepingStep.WITHDRAWN, role, ChangeKind.CHANGED))
                .delayUntil(done -> revisions.erase(one.id(), one.version() + 1, with.now()));
    }

    private Mono<Outcome<T>> kept(T one, Mono<Long> write, KeepingStep step, Role role, ChangeKind what) {
        return revisions.keepLoaded(one.id()).then(write).then(done(one.id(), step, role, what));
    }

    private Mono<Outcome<T>> done(String id, KeepingStep step, Role role, ChangeKind what) {
        return Mono.defer(() -> revisions.keep(id, step, with.now(), role))
                .then(Mono.defer(() -> with.changes().record(what, kind.type(), List.of(id))))
                .then(Mono.defer(() -> kind.byId().apply(id).map(Outcome.Done::new)));
    }
}
