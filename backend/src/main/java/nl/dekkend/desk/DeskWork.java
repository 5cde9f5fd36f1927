package nl.dekkend.desk;

import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.DeskResult.DeskQuestionConflict;
import nl.dekkend.desk.DeskResult.DeskQuestionKept;
import nl.dekkend.desk.QuestionResult.QuestionRefused;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whatever a desk does: whether it may, once, on what it has read, and noted down. */
@Component
class DeskWork {

    static final String FIELD = "input.number";

    /** The asker took it back while the desk was writing. */
    private static final DeskResult GONE =
            new QuestionRefused(List.of(Problem.of(QuestionProblem.QUESTION_GONE, FIELD)));

    private final ThreadStore questions;
    private final Inbox inbox;
    private final Audit audit;

    DeskWork(ThreadStore questions, Inbox inbox, Audit audit) {
        this.questions = questions;
        this.inbox = inbox;
        this.audit = audit;
    }

    /**
     * Does it, unless the question is not theirs or became another since.
     *
     * @param change in one transaction, on a question that nobody else changes meanwhile; empty when it cannot be
     */
    Mono<DeskResult> perform(
            DeskStep step, List<Problem> problems, Actor actor, Function<Question, Mono<Question>> change) {
        return theirs(step, actor)
                .map(found -> Scope.ofPartnership(found.partnershipId()))
                .defaultIfEmpty(Scope.NONE)
                .doOnNext(scope -> Right.ANSWER_QUESTIONS.require(actor, scope, FIELD))
                .flatMap(may -> problems.isEmpty()
                        ? performOnce(step, actor, change)
                        : Mono.just(new QuestionRefused(problems)));
    }

    private Mono<DeskResult> performOnce(DeskStep step, Actor actor, Function<Question, Mono<Question>> change) {
        return audit.withQuestion(
                step.number(),
                new Request(actor.id(), step.mutation(), step.key(), step.input()),
                new Work<>(
                        Mono.defer(() -> changed(step, actor, change)),
                        DeskResult::receipt,
                        receipt -> again(step, actor),
                        QuestionRefused::new));
    }

    private Mono<DeskResult> changed(DeskStep step, Actor actor, Function<Question, Mono<Question>> change) {
        return theirs(step, actor)
                .flatMap(found -> questions.held(found.id()))
                .flatMap(now -> step.isPast(now) ? conflict(step, now, actor) : applied(step, change.apply(now), actor))
                .defaultIfEmpty(GONE);
    }

    private Mono<DeskResult> conflict(DeskStep step, Question now, Actor actor) {
        return Mono.just(new DeskQuestionConflict(step.text(), inbox.shown(now, actor)));
    }

    private Mono<DeskResult> applied(DeskStep step, Mono<Question> changed, Actor actor) {
        return changed.flatMap(questions::update)
                .map(done -> kept(done, actor))
                .defaultIfEmpty(refused(step.otherwise()));
    }

    private Mono<DeskResult> again(DeskStep step, Actor actor) {
        return theirs(step, actor).map(now -> kept(now, actor)).defaultIfEmpty(GONE);
    }

    private Mono<Question> theirs(DeskStep step, Actor actor) {
        return questions.byNumber(step.number(), actor.scope().partnerships());
    }

    private static DeskResult refused(QuestionProblem otherwise) {
        return new QuestionRefused(List.of(Problem.of(otherwise, null, AskingRules.MOST_MESSAGES)));
    }

    private DeskResult kept(Question question, Actor actor) {
        return new DeskQuestionKept(inbox.shown(question, actor));
    }
}
