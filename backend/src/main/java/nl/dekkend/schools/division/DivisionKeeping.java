package nl.dekkend.schools.division;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.division.DivisionResult.CoreAreaConflict;
import nl.dekkend.schools.division.DivisionResult.CoreAreaKept;
import nl.dekkend.schools.division.DivisionResult.CoreAreaRefused;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Divisions;
import nl.dekkend.territory.KeptArea;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Changes the core areas of a partnership, or says why not; a colleague's change is never overwritten. */
@Component
class DivisionKeeping {

    private final Divisions divisions;
    private final CoreAreas coreAreas;
    private final Partnerships partnerships;
    private final DivisionSchools schools;
    private final DivisionChanges changes;
    private final Once once;
    private final Clock clock;

    DivisionKeeping(
            Divisions divisions,
            CoreAreas coreAreas,
            Partnerships partnerships,
            DivisionSchools schools,
            DivisionChanges changes,
            Once once,
            Clock clock) {
        this.divisions = divisions;
        this.coreAreas = coreAreas;
        this.partnerships = partnerships;
        this.schools = schools;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    Mono<DivisionResult> save(SaveCoreAreaInput input, Actor actor) {
        var role = role(actor, input.partnership());
        return once(
                new Request(actor.id(), "saveCoreArea", input.idempotencyKey(), input),
                ifSeen(input.partnership(), input.version(), areas -> save(input, areas, role)));
    }

    Mono<DivisionResult> end(EndCoreAreaInput input, Actor actor) {
        var role = role(actor, input.partnership());
        return once(
                new Request(actor.id(), "endCoreArea", input.idempotencyKey(), input),
                ifSeen(input.partnership(), input.version(), areas -> end(input, areas, role)));
    }

    private static Role role(Actor actor, String partnership) {
        return Right.KEEP_CORE_AREAS.require(actor, Scope.ofPartnership(partnership), "input.partnership");
    }

    private Mono<DivisionResult> once(Request request, Mono<DivisionResult> change) {
        return once.perform(request, new Work<>(change, DivisionResult::receipt, this::again, CoreAreaRefused::new));
    }

    /** Who did not see a colleague's change gets that first: what is wrong may come from it. */
    private Mono<DivisionResult> ifSeen(
            String partnership, int version, Function<List<CoreArea>, Mono<DivisionResult>> change) {
        return Mono.defer(() -> divisions.lock(partnership))
                .flatMap(now -> now == version
                        ? divisions.of(partnership).collectList().flatMap(change)
                        : overtaken(partnership, version, now))
                .switchIfEmpty(refused(CoreAreaProblem.NO_SUCH_PARTNERSHIP, "input.partnership"));
    }

    private Mono<DivisionResult> overtaken(String partnership, int version, int now) {
        if (version < 0 || version > now) return refused(CoreAreaProblem.UNKNOWN_VERSION, "input.version");
        return partnerships.byId(partnership).map(one -> new CoreAreaConflict(one, now));
    }

    private Mono<DivisionResult> save(SaveCoreAreaInput input, List<CoreArea> areas, Role role) {
        return Mono.zip(schools.of(input.schools()), inMunicipality(input))
                .map(found -> DivisionRules.problems(input, areas, found.getT1(), found.getT2()))
                .flatMap(problems ->
                        problems.isEmpty() ? write(input, areas, role) : Mono.just(new CoreAreaRefused(problems)));
    }

    private Mono<Boolean> inMunicipality(SaveCoreAreaInput input) {
        var municipality = input.municipality();
        return municipality == null
                ? Mono.just(true)
                : partnerships.in(municipality).any(one -> one.id().equals(input.partnership()));
    }

    private Mono<DivisionResult> write(SaveCoreAreaInput input, List<CoreArea> areas, Role role) {
        return partnerships
                .byId(input.partnership())
                .map(partnership -> area(input, partnership))
                .flatMap(area -> divisions.save(area, role.name()))
                .flatMap(id -> schools.put(id, input.schools())
                        .collectList()
                        .flatMap(moved -> changes.saved(id, areas, moved))
                        .then(kept(id, input.version() + 1)));
    }

    private KeptArea area(SaveCoreAreaInput input, Partnership partnership) {
        var source = new Source("Opgave van " + partnership.name(), LocalDate.now(clock), null, null);
        return new KeptArea(input.coreArea(), input.name(), input.partnership(), input.municipality(), source);
    }

    private Mono<DivisionResult> end(EndCoreAreaInput input, List<CoreArea> areas, Role role) {
        var area = areas.stream()
                .filter(one -> one.id().equals(input.coreArea()) && !one.ended())
                .findFirst();
        if (area.isEmpty()) return refused(CoreAreaProblem.NO_SUCH_CORE_AREA, "input.coreArea");
        var id = input.coreArea();
        return divisions
                .end(area.get(), role.name())
                .then(Mono.defer(() -> schools.clear(id).collectList()))
                .flatMap(moved -> changes.ended(id, moved))
                .then(kept(id, input.version() + 1));
    }

    private Mono<DivisionResult> kept(String area, int version) {
        return Mono.defer(() -> coreAreas.byId(area).single()).map(one -> new CoreAreaKept(one, version));
    }

    /** With the version of then: whoever goes on with it does not overwrite what came after. */
    private Mono<DivisionResult> again(String receipt) {
        var words = receipt.split(" ");
        return kept(words[0], Integer.parseInt(words[1]));
    }

    private static Mono<DivisionResult> refused(CoreAreaProblem problem, String field) {
        return Mono.just(new CoreAreaRefused(List.of(Problem.of(problem, field))));
    }
}
