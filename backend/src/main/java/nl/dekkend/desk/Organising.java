package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.desk.Question.Owner;
import nl.dekkend.desk.duedates.DueDates;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a desk shares its work: notes, who is on what, what others help with and what is over. */
@Component
class Organising {

    private final DeskWork work;
    private final NoteStore notes;
    private final ColleagueStore colleagues;
    private final Sending sending;
    private final DueDates due;
    private final Clock clock;

    Organising(DeskWork work, NoteStore notes, ColleagueStore colleagues, Sending sending, DueDates due, Clock clock) {
        this.work = work;
        this.notes = notes;
        this.colleagues = colleagues;
        this.sending = sending;
        this.due = due;
        this.clock = clock;
    }

    Mono<DeskResult> note(NoteOnQuestionInput input, Actor actor) {
        var step = new DeskStep(
                "noteOnQuestion",
                input.number(),
                null,
                input.text(),
                input.idempotencyKey(),
                input,
                QuestionProblem.MANY_MESSAGES);
        return work.perform(
                step,
                AskingRules.ofDesk(input.text(), input.idempotencyKey()),
                actor,
                question -> noted(question, input.text(), actor));
    }

    Mono<DeskResult> assign(AssignQuestionInput input, Actor actor) {
        var step = new DeskStep(
                "assignQuestion",
                input.number(),
                input.version(),
                null,
                input.idempotencyKey(),
                input,
                QuestionProblem.NO_SUCH_COLLEAGUE);
        return work.perform(
                step,
                AskingRules.ofDesk(null, input.idempotencyKey()),
                actor,
                question -> assigned(question, input, actor));
    }

    Mono<DeskResult> escalate(EscalateQuestionInput input, Actor actor) {
        var step = DeskStep.read("escalateQuestion", input.number(), input.version(), input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(null, input.idempotencyKey()),
                actor,
                question -> sending.first(question).flatMap(this::escalated));
    }

    Mono<DeskResult> close(CloseQuestionInput input, Actor actor) {
        var step = DeskStep.read("closeQuestion", input.number(), input.version(), input.idempotencyKey(), input);
        return work.perform(
                step,
                AskingRules.ofDesk(null, input.idempotencyKey()),
                actor,
                question -> sending.first(question).map(now -> now.closed(OffsetDateTime.now(clock))));
    }

    private Mono<Question> escalated(Question question) {
        return due.of(question.partnershipId()).singleOptional().map(day -> question.escalated(day.orElse(null)));
    }

    private Mono<Question> assigned(Question question, AssignQuestionInput input, Actor actor) {
        if (!input.take()) return Mono.just(question.givenBack());
        var to = input.to();
        var owner = to == null
                ? Mono.just(new Owner(actor.id(), actor.name()))
                : colleagues.owner(question.partnershipId(), to);
        return owner.map(question::taken);
    }

    private Mono<Question> noted(Question question, String text, Actor by) {
        return notes.count(question.id())
                .filter(count -> count < AskingRules.MOST_MESSAGES)
                .flatMap(room -> notes.add(question.id(), text, by).thenReturn(question.noted()));
    }
}
