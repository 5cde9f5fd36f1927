package nl.dekkend.schools.register;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.OpenSources;
import nl.dekkend.territory.Municipalities;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a file in: compare, save, work out what follows, note down what changed. All of it in the caller's transaction.
 */
@Component
class Registers {

    private static final String SCHOOL = "School";
    private static final String BOARD = "SchoolBoard";

    private final RegisterStore store;
    private final StepStore stepStore;
    private final Municipalities municipalities;
    private final Settlement settlement;
    private final Changes changes;
    private final OpenSources sources;

    Registers(
            RegisterStore store,
            StepStore stepStore,
            Municipalities municipalities,
            Settlement settlement,
            Changes changes,
            OpenSources sources) {
        this.store = store;
        this.stepStore = stepStore;
        this.municipalities = municipalities;
        this.settlement = settlement;
        this.changes = changes;
        this.sources = sources;
    }

    /** Fails with {@code ImportRefused} when the comparison says no. */
    Mono<List<Step>> take(RegisterKind kind, Delivery delivery, ImportScope scope) {
        return take(kind, delivery, scope, Set.of());
    }

    /** The same; these locations are different already, by what was written before. */
    Mono<List<Step>> take(RegisterKind kind, Delivery delivery, ImportScope scope, Set<String> different) {
        return store.register(kind, delivery.ids())
                .map(current -> RefusalRules.accepted(delivery, RegisterRules.compare(current, delivery, scope)))
                .flatMap(steps -> save(kind, delivery, scope, steps, different).thenReturn(steps));
    }

    /** Works out what follows from facts that came from elsewhere. */
    Mono<Void> settle() {
        return settle(Set.of());
    }

    /** The same; these locations are different already, by what was written before. */
    Mono<Void> settle(Set<String> different) {
        return settle(List.of(), different);
    }

    /** Works out what follows from other names alone. */
    Mono<Void> settleNames() {
        return settlement.settleNames().flatMap(this::noteSettled);
    }

    /** Works out what follows from other memberships alone. */
    Mono<Void> settlePlaces() {
        return settlement.settlePlaces().flatMap(this::noteSettled);
    }

    /** Works out what follows from another division alone. */
    Mono<Void> settleCoreAreas() {
        return settlement.settleCoreAreas().flatMap(this::noteSettled);
    }

    /** Notes down what happened to which boards. */
    Mono<Void> noteBoards(Map<ChangeKind, Collection<String>> boards) {
        return Flux.fromIterable(boards.entrySet())
                .concatMap(touched -> note(touched.getKey(), BOARD, touched.getValue()))
                .then();
    }

    private Mono<Void> save(
            RegisterKind kind, Delivery delivery, ImportScope scope, List<Step> steps, Set<String> different) {
        var source = sources.of(kind.word(), delivery.asOf());
        return municipalities
                .register(delivery.municipalities(), source)
                .then(store.describe(kind, scope, source))
                .then(stepStore.save(kind, delivery, steps))
                .flatMap(boards -> settle(steps, different).then(noteBoards(Map.of(ChangeKind.ADDED, boards))));
    }

    private Mono<Void> settle(List<Step> steps, Set<String> different) {
        return settlement.settle().flatMap(settled -> note(steps, settled, different));
    }

    private Mono<Void> noteSettled(Set<String> settled) {
        return note(ChangeKind.CHANGED, SCHOOL, settled);
    }

    private Mono<Void> note(List<Step> steps, Set<String> settled, Set<String> different) {
        var added = ids(steps, Verb.ADDED);
        var removed = ids(steps, Verb.CLOSED);
        var changed = steps.stream().map(step -> step.now().id()).collect(toSet());
        changed.addAll(settled);
        changed.addAll(different);
        changed.removeAll(added);
        changed.removeAll(removed);
        return note(ChangeKind.ADDED, SCHOOL, added)
                .then(note(ChangeKind.CHANGED, SCHOOL, changed))
                .then(note(ChangeKind.REMOVED, SCHOOL, removed));
    }

    private Mono<Void> note(ChangeKind kind, String type, Collection<String> ids) {
        return changes.record(kind, type, ids.stream().sorted().toList());
    }

    private static Set<String> ids(List<Step> steps, Verb verb) {
        return steps.stream()
                .filter(step -> step.is(verb))
                .map(step -> step.now().id())
                .collect(toSet());
    }
}
