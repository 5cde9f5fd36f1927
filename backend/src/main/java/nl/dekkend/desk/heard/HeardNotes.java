package nl.dekkend.desk.heard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.AskingRules;
import nl.dekkend.desk.Audit;
import nl.dekkend.desk.DeskIds;
import nl.dekkend.desk.heard.HeardNoteResult.HeardNoteConflict;
import nl.dekkend.desk.heard.HeardNoteResult.HeardNoteRefused;
import nl.dekkend.desk.heard.HeardNoteResult.HeardNoteRemoved;
import nl.dekkend.desk.heard.HeardNoteResult.HeardNoteSaved;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what a desk tells everybody that it heard; a colleague's note is never overwritten. */
@Component
class HeardNotes {

    private static final HeardNoteResult FULL =
            new HeardNoteRefused(List.of(Problem.of(HeardNoteProblem.TOO_MANY, "input", HeardNoteRules.MOST)));

    private final HeardNoteStore notes;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    HeardNotes(HeardNoteStore notes, Changes changes, Audit audit, Clock clock) {
        this.notes = notes;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<HeardNoteResult> save(SaveHeardNoteInput input, Actor actor) {
        require(actor, input.partnership());
        var problems = HeardNoteRules.problems(input, LocalDate.now(clock));
        if (!problems.isEmpty()) return Mono.just(new HeardNoteRefused(problems));
        var change = input.id() == null ? add(input) : change(input, input.id());
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "saveHeardNote", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> change).delayUntil(done -> told(done, input.partnership())),
                        HeardNoteResult::receipt,
                        id -> there(input.partnership(), id)
                                .<HeardNoteResult>map(HeardNoteSaved::new)
                                .switchIfEmpty(conflict(input.partnership(), id, input)),
                        HeardNoteRefused::new));
    }

    private Mono<HeardNoteResult> add(SaveHeardNoteInput input) {
        return notes.add(input).<HeardNoteResult>map(HeardNoteSaved::new).defaultIfEmpty(FULL);
    }

    private Mono<HeardNoteResult> change(SaveHeardNoteInput input, String id) {
        return Mono.justOrEmpty(DeskIds.of(id))
                .flatMap(known -> notes.change(known, input))
                .<HeardNoteResult>map(HeardNoteSaved::new)
                .switchIfEmpty(conflict(input.partnership(), id, input));
    }

    Mono<HeardNoteResult> remove(RemoveHeardNoteInput input, Actor actor) {
        require(actor, input.partnership());
        var problems = AskingRules.ofDesk(null, input.idempotencyKey());
        if (!problems.isEmpty()) return Mono.just(new HeardNoteRefused(problems));
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "removeHeardNote", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> removed(input)).delayUntil(done -> told(done, input.partnership())),
                        HeardNoteResult::receipt,
                        id -> Mono.just(new HeardNoteRemoved(id)),
                        HeardNoteRefused::new));
    }

    private Mono<HeardNoteResult> removed(RemoveHeardNoteInput input) {
        return Mono.justOrEmpty(DeskIds.of(input.id()))
                .filterWhen(id -> notes.remove(input, id))
                .<HeardNoteResult>map(gone -> new HeardNoteRemoved(input.id()))
                .switchIfEmpty(conflict(input.partnership(), input.id(), null));
    }

    private Mono<Void> told(HeardNoteResult done, String partnership) {
        return done.receipt().isEmpty()
                ? Mono.empty()
                : changes.record(ChangeKind.CHANGED, "Partnership", List.of(partnership));
    }

    /** One of another desk is as one that is there no more. */
    private Mono<HeardNoteResult> conflict(String partnership, String id, @Nullable SaveHeardNoteInput yours) {
        var said = yours == null ? null : yours.said();
        var done = yours == null ? null : yours.done();
        return Mono.defer(() -> there(partnership, id)
                .<HeardNoteResult>map(theirs -> new HeardNoteConflict(said, done, theirs))
                .defaultIfEmpty(new HeardNoteConflict(said, done, null)));
    }

    private Mono<HeardNote> there(String partnership, String id) {
        return Mono.justOrEmpty(DeskIds.of(id)).flatMap((UUID known) -> notes.byId(partnership, known));
    }

    private static void require(Actor actor, String partnership) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(partnership), "input.partnership");
    }
}
