package nl.dekkend.desk.duedates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.Audit;
import nl.dekkend.desk.duedates.ClosingResult.DeskClosingsConflict;
import nl.dekkend.desk.duedates.ClosingResult.DeskClosingsRefused;
import nl.dekkend.desk.duedates.ClosingResult.DeskClosingsSaved;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.socialmap.SupportDesks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the days on which a desk is closed, or says why not; a colleague's are never overwritten. */
@Component
class ClosingSaving {

    private static final ClosingResult NO_DESK =
            new DeskClosingsRefused(List.of(Problem.of(ClosingProblem.NO_DESK, "input.partnership")));

    private final ClosingStore closings;
    private final SupportDesks desks;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    ClosingSaving(ClosingStore closings, SupportDesks desks, Changes changes, Audit audit, Clock clock) {
        this.closings = closings;
        this.desks = desks;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<ClosingResult> save(SaveDeskClosingsInput input, Actor actor) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        var problems = ClosingRules.problems(input.periods(), LocalDate.now(clock));
        if (!problems.isEmpty()) return Mono.just(new DeskClosingsRefused(problems));
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "saveDeskClosings", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> keep(input)),
                        ClosingResult::receipt,
                        receipt -> again(input),
                        DeskClosingsRefused::new));
    }

    private Mono<ClosingResult> keep(SaveDeskClosingsInput input) {
        return desks.byPartnership(input.partnership())
                .flatMap(desk -> closings.save(input.partnership(), input.version(), input.periods())
                        .delayUntil(kept -> changes.record(
                                ChangeKind.CHANGED, "Partnership", kept ? List.of(input.partnership()) : List.of()))
                        .<ClosingResult>map(
                                kept -> kept ? new DeskClosingsSaved(desk) : new DeskClosingsConflict(desk)))
                .defaultIfEmpty(NO_DESK);
    }

    private Mono<ClosingResult> again(SaveDeskClosingsInput input) {
        return desks.byPartnership(input.partnership())
                .<ClosingResult>map(DeskClosingsSaved::new)
                .defaultIfEmpty(NO_DESK);
    }
}
