package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.desk.Question.Owner;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a desk does with a question. */
@Component
class Answering {

    private final DeskWork work;
    private final MessageStore messages;
    private final NoteStore notes;
    private final AnsweredLetter letter;
    private final Clock clock;

    Answering(DeskWork work, MessageStore messages, NoteStore notes, AnsweredLetter letter, Clock clock) {
        this.work = work;
        this.messages = messages;
        this.notes = notes;
        this.letter = letter;
        this.clock = clock;
    }

    Mono<DeskResult> answer(AnswerQuestionInput input, Actor actor) {
        var step = new DeskStep(
                "answerQuestion", input.number(), input.version(), input.text(), input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(input.text(), input.idempotencyKey()),
                actor,
                question -> answered(question, input));
    }

    Mono<DeskResult> note(NoteOnQuestionInput input, Actor actor) {
        var step = new DeskStep("noteOnQuestion", input.number(), null, input.text(), input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(input.text(), input.idempotencyKey()),
                actor,
                question -> noted(question, input.text(), actor));
    }

    Mono<DeskResult> assign(AssignQuestionInput input, Actor actor) {
        var step = new DeskStep("assignQuestion", input.number(), input.version(), null, input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(null, input.idempotencyKey()),
                actor,
                question -> Mono.just(
                        input.take() ? question.taken(new Owner(actor.id(), actor.name())) : question.givenBack()));
    }

    Mono<DeskResult> close(CloseQuestionInput input, Actor actor) {
        var step = new DeskStep("closeQuestion", input.number(), input.version(), null, input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(null, input.idempotencyKey()),
                actor,
                question -> Mono.just(question.closed(now())));
    }

    private Mono<Question> answered(Question question, AnswerQuestionInput input) {
        var waits = Boolean.TRUE.equals(input.waitForAsker());
        return messages.count(question.id())
                .filter(count -> count < AskingRules.MOST_MESSAGES)
                .flatMap(room -> add(question, input.text()).thenReturn(question.answered(now(), waits)));
    }

    private Mono<Void> add(Question question, String text) {
        return messages.add(question.id(), MessageAuthor.DESK, text, now()).then(letter.tell(question));
    }

    private Mono<Question> noted(Question question, String text, Actor by) {
        return notes.count(question.id())
                .filter(count -> count < AskingRules.MOST_MESSAGES)
                .flatMap(room -> notes.add(question.id(), text, by).thenReturn(question.noted()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
