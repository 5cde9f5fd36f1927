package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a desk does with a question. */
@Component
class Answering {

    private final DeskWork work;
    private final MessageStore messages;
    private final Sending sending;
    private final OutgoingStore outgoing;
    private final AnswerDrafts drafts;
    private final DeskSettings settings;
    private final Clock clock;

    Answering(
            DeskWork work,
            MessageStore messages,
            Sending sending,
            OutgoingStore outgoing,
            AnswerDrafts drafts,
            DeskSettings settings,
            Clock clock) {
        this.work = work;
        this.messages = messages;
        this.sending = sending;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<DeskResult> answer(AnswerQuestionInput input, Actor actor) {
        var step = new DeskStep(
                "answerQuestion",
                input.number(),
                input.version(),
                input.text(),
                input.idempotencyKey(),
                input,
                QuestionProblem.MANY_MESSAGES);
        return work.perform(
                step,
                AskingRules.ofDesk(input.text(), input.idempotencyKey()),
                actor,
                question -> answered(question, input, actor));
    }

    Mono<DeskResult> undo(UndoAnswerInput input, Actor actor) {
        var step = new DeskStep(
                "undoAnswer", input.number(), null, null, input.idempotencyKey(), input, QuestionProblem.ANSWER_LEFT);
        return work.perform(
                step, AskingRules.ofDesk(null, input.idempotencyKey()), actor, question -> undone(question, actor));
    }

    /** What a colleague has on its way goes before. */
    private Mono<Question> answered(Question question, AnswerQuestionInput input, Actor actor) {
        // One that is on its way takes a place as soon as another follows.
        return Mono.zip(messages.count(question.id()), outgoing.count(question.id()), Integer::sum)
                .filter(count -> count < AskingRules.MOST_MESSAGES)
                .flatMap(room -> sending.first(question))
                .flatMap(now -> leave(now, input, actor))
                .delayUntil(done -> drafts.drop(done, actor));
    }

    private Mono<Question> leave(Question question, AnswerQuestionInput input, Actor actor) {
        var waits = Boolean.TRUE.equals(input.waitForAsker());
        return settings.undo().isZero()
                ? sending.send(question, input.text(), waits)
                : outgoing.add(question, input.text(), waits, actor, now().plus(settings.undo()))
                        .thenReturn(question.touched());
    }

    private Mono<Question> undone(Question question, Actor actor) {
        return outgoing.takeBack(question.id(), actor)
                .delayUntil(back -> drafts.giveBack(question, back.text(), actor, now()))
                .map(back -> question.touched());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
