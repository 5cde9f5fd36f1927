package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.desk.DraftResult.AnswerDraftKept;
import nl.dekkend.desk.QuestionResult.QuestionRefused;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps what a desk is typing. */
@Component
class Drafting {

    /** The asker took it back while the desk was typing. */
    private static final DraftResult GONE =
            new QuestionRefused(List.of(Problem.of(QuestionProblem.QUESTION_GONE, DeskWork.FIELD)));

    private final ThreadStore questions;
    private final AnswerDrafts drafts;
    private final Audit audit;
    private final Clock clock;

    Drafting(ThreadStore questions, AnswerDrafts drafts, Audit audit, Clock clock) {
        this.questions = questions;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Mono<DraftResult> save(SaveAnswerDraftInput input, Actor actor) {
        return questions
                .byNumber(input.number(), actor.scope().partnerships())
                .doOnNext(found -> require(actor, Scope.ofPartnership(found.partnershipId())))
                .switchIfEmpty(Mono.fromRunnable(() -> require(actor, Scope.NONE)))
                .flatMap(found -> questions.held(found.id()))
                .flatMap(found -> save(found, input, actor))
                .defaultIfEmpty(GONE);
    }

    private static void require(Actor actor, Scope scope) {
        Right.ANSWER_QUESTIONS.require(actor, scope, DeskWork.FIELD);
    }

    private Mono<DraftResult> save(Question question, SaveAnswerDraftInput input, Actor actor) {
        var problems = AskingRules.ofDraft(input.text(), input.idempotencyKey());
        if (!problems.isEmpty()) return Mono.just(new QuestionRefused(problems));
        var now = OffsetDateTime.now(clock);
        var isDropped = input.text().isBlank();
        var done = isDropped ? drafts.drop(question, actor) : drafts.save(question, input.text(), actor, now);
        return done.then(audit.question(actor, isDropped ? "DROP_DRAFT" : "saveAnswerDraft", question.number()))
                .thenReturn(new AnswerDraftKept(now));
    }
}
