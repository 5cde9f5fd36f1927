package nl.dekkend.desk.standardanswers;

import java.util.List;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.AskingRules;
import nl.dekkend.desk.Audit;
import nl.dekkend.desk.DeskIds;
import nl.dekkend.desk.standardanswers.StandardAnswerResult.StandardAnswerConflict;
import nl.dekkend.desk.standardanswers.StandardAnswerResult.StandardAnswerRefused;
import nl.dekkend.desk.standardanswers.StandardAnswerResult.StandardAnswerRemoved;
import nl.dekkend.desk.standardanswers.StandardAnswerResult.StandardAnswerSaved;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps texts for answers; a colleague's is never overwritten. */
@Component
class StandardAnswers {

    private static final StandardAnswerResult FULL = new StandardAnswerRefused(
            List.of(Problem.of(StandardAnswerProblem.TOO_MANY, "input", StandardAnswerRules.MOST)));

    private final StandardAnswerStore answers;
    private final Audit audit;

    StandardAnswers(StandardAnswerStore answers, Audit audit) {
        this.answers = answers;
        this.audit = audit;
    }

    Flux<StandardAnswer> of(String partnership, Actor actor) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(partnership), "partnership");
        return audit.look(actor, "standardAnswers", partnership).thenMany(answers.of(partnership));
    }

    Mono<StandardAnswerResult> save(SaveStandardAnswerInput input, Actor actor) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        var problems = StandardAnswerRules.problems(input);
        if (!problems.isEmpty()) return Mono.just(new StandardAnswerRefused(problems));
        var change = input.id() == null ? add(input) : change(input, input.id());
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "saveStandardAnswer", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> change),
                        StandardAnswerResult::receipt,
                        id -> there(input.partnership(), id)
                                .<StandardAnswerResult>map(StandardAnswerSaved::new)
                                .switchIfEmpty(conflict(input.partnership(), id, input.text())),
                        StandardAnswerRefused::new));
    }

    private Mono<StandardAnswerResult> add(SaveStandardAnswerInput input) {
        return answers.add(input)
                .<StandardAnswerResult>map(StandardAnswerSaved::new)
                .defaultIfEmpty(FULL);
    }

    private Mono<StandardAnswerResult> change(SaveStandardAnswerInput input, String id) {
        return Mono.justOrEmpty(DeskIds.of(id))
                .flatMap(known -> answers.change(known, input))
                .<StandardAnswerResult>map(StandardAnswerSaved::new)
                .switchIfEmpty(conflict(input.partnership(), id, input.text()));
    }

    Mono<StandardAnswerResult> remove(RemoveStandardAnswerInput input, Actor actor) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        var problems = AskingRules.ofDesk(null, input.idempotencyKey());
        if (!problems.isEmpty()) return Mono.just(new StandardAnswerRefused(problems));
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "removeStandardAnswer", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> Mono.justOrEmpty(DeskIds.of(input.id()))
                                .filterWhen(id -> answers.remove(input, id))
                                .<StandardAnswerResult>map(gone -> new StandardAnswerRemoved(input.id()))
                                .switchIfEmpty(conflict(input.partnership(), input.id(), null))),
                        StandardAnswerResult::receipt,
                        id -> Mono.just(new StandardAnswerRemoved(id)),
                        StandardAnswerRefused::new));
    }

    /** One of another desk is as one that is there no more. */
    private Mono<StandardAnswerResult> conflict(String partnership, String id, @Nullable String yours) {
        return Mono.defer(() -> there(partnership, id)
                .<StandardAnswerResult>map(theirs -> new StandardAnswerConflict(yours, theirs))
                .defaultIfEmpty(new StandardAnswerConflict(yours, null)));
    }

    private Mono<StandardAnswer> there(String partnership, String id) {
        return Mono.justOrEmpty(DeskIds.of(id)).flatMap(known -> answers.byId(partnership, known));
    }
}
