package nl.dekkend.desk;

import java.util.Objects;
import java.util.UUID;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.NewQuestions.Kept;
import nl.dekkend.desk.QuestionResult.QuestionAsked;
import nl.dekkend.desk.QuestionResult.QuestionRefused;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes in questions. */
@Component
class Asking {

    private final AskedDesk desk;
    private final Turns turns;
    private final NewQuestions fresh;
    private final ThreadStore questions;
    private final QuestionThreads threads;
    private final FollowUpCodes codes;
    private final Once once;

    Asking(
            AskedDesk desk,
            Turns turns,
            NewQuestions fresh,
            ThreadStore questions,
            QuestionThreads threads,
            FollowUpCodes codes,
            Once once) {
        this.desk = desk;
        this.turns = turns;
        this.fresh = fresh;
        this.questions = questions;
        this.threads = threads;
        this.codes = codes;
        this.once = once;
    }

    Mono<QuestionResult> ask(AskQuestionInput input, Network network) {
        return desk.problems(input)
                .flatMap(problems ->
                        problems.isEmpty() ? askOnce(input, network) : Mono.just(new QuestionRefused(problems)));
    }

    /** All who ask are one caller, also who is signed in: of an account nothing is kept with a question. */
    private Mono<QuestionResult> askOnce(AskQuestionInput input, Network network) {
        return once.perform(
                new Request(Actor.ANONYMOUS.id(), "askQuestion", input.idempotencyKey(), input.untimed()),
                new Work<>(
                        Mono.defer(() -> keepIfFree(input, network)),
                        QuestionResult::receipt,
                        id -> again(UUID.fromString(id), input),
                        QuestionRefused::new));
    }

    /** Only what is new costs a turn. */
    private Mono<QuestionResult> keepIfFree(AskQuestionInput input, Network network) {
        return turns.take(Turn.ASK, network.prefix())
                .filterWhen(free -> free ? turns.take(Turn.ASK_AT_DESK, input.partnership()) : Mono.just(false))
                .flatMap(free -> fresh.keep(input))
                .flatMap(this::asked)
                .defaultIfEmpty(QuestionResult.refused(QuestionProblem.TOO_MANY_QUESTIONS, null));
    }

    private Mono<QuestionResult> again(UUID id, AskQuestionInput input) {
        var key = Objects.requireNonNull(input.idempotencyKey());
        return questions
                .byId(id)
                .flatMap(question -> asked(new Kept(question, codes.again(question, key))))
                .defaultIfEmpty(QuestionResult.refused(QuestionProblem.CODE_UNKNOWN, null));
    }

    private Mono<QuestionResult> asked(Kept kept) {
        return threads.of(kept.question())
                .map(thread ->
                        new QuestionAsked(kept.question().id(), kept.code().written(), thread));
    }
}
