package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.QuestionResult.QuestionContinued;
import nl.dekkend.desk.QuestionResult.QuestionRefused;
import nl.dekkend.desk.duedates.DueDates;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds what the asker writes on. */
@Component
class Continuing {

    private final QuestionThreads threads;
    private final ThreadStore questions;
    private final MessageStore messages;
    private final Turns turns;
    private final DueDates due;
    private final Once once;
    private final Clock clock;

    Continuing(
            QuestionThreads threads,
            ThreadStore questions,
            MessageStore messages,
            Turns turns,
            DueDates due,
            Once once,
            Clock clock) {
        this.threads = threads;
        this.questions = questions;
        this.messages = messages;
        this.turns = turns;
        this.due = due;
        this.once = once;
        this.clock = clock;
    }

    /** Whether the code is right is asked before anything else, as if the rest was always fine. */
    Mono<QuestionResult> reply(ReplyToQuestionInput input, Network network) {
        return threads.question(input.followUpCode(), network)
                .flatMap(question -> reply(input, question))
                .defaultIfEmpty(QuestionResult.refused(QuestionProblem.CODE_UNKNOWN, "input.followUpCode"));
    }

    private Mono<QuestionResult> reply(ReplyToQuestionInput input, Question question) {
        var problems = AskingRules.problems(input);
        return problems.isEmpty() ? addOnce(input, question) : Mono.just(new QuestionRefused(problems));
    }

    private Mono<QuestionResult> addOnce(ReplyToQuestionInput input, Question question) {
        return once.perform(
                new Request(Actor.ANONYMOUS.id(), "replyToQuestion", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> add(input, question)),
                        QuestionResult::receipt,
                        receipt -> questions
                                .byId(question.id())
                                .flatMap(threads::of)
                                .map(QuestionContinued::new),
                        QuestionRefused::new));
    }

    /** Empty, as for a wrong code, when somebody erased it just now. */
    private Mono<QuestionResult> add(ReplyToQuestionInput input, Question found) {
        return questions
                .held(found.id())
                .zipWhen(question -> messages.count(question.id()))
                .flatMap(now -> now.getT2() < AskingRules.MOST_BY_ASKER
                        ? addIfFree(input, now.getT1())
                        : Mono.just(QuestionResult.refused(
                                QuestionProblem.MANY_MESSAGES, null, AskingRules.MOST_BY_ASKER)));
    }

    private Mono<QuestionResult> addIfFree(ReplyToQuestionInput input, Question question) {
        return turns.take(Turn.WRITE_ON, question.lookUp())
                .flatMap(free -> free
                        ? add(input.text(), question)
                        : Mono.just(QuestionResult.refused(QuestionProblem.TOO_MANY_MESSAGES, null)));
    }

    private Mono<QuestionResult> add(String text, Question question) {
        var now = OffsetDateTime.now(clock);
        return messages.add(question.id(), MessageAuthor.ASKER, text, now)
                .then(due.of(question.partnershipId()).singleOptional())
                .flatMap(day -> questions.update(question.continued(now, day.orElse(question.dueOn()))))
                .flatMap(threads::of)
                .map(QuestionContinued::new);
    }
}
