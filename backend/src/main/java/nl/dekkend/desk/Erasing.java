package nl.dekkend.desk;

import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.QuestionResult.QuestionErased;
import nl.dekkend.desk.QuestionResult.QuestionRefused;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases a question for whoever has its code. */
@Component
class Erasing {

    private final QuestionThreads threads;
    private final EraseStore erased;
    private final Once once;

    Erasing(QuestionThreads threads, EraseStore erased, Once once) {
        this.threads = threads;
        this.erased = erased;
        this.once = once;
    }

    /** A retry finds nothing that the code would open; its own key tells what was done. */
    Mono<QuestionResult> erase(EraseQuestionInput input, Network network) {
        var problems = AskingRules.problems(input);
        if (!problems.isEmpty()) return Mono.just(new QuestionRefused(problems));
        return once.perform(
                new Request(Actor.ANONYMOUS.id(), "eraseQuestion", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> eraseNow(input, network)),
                        QuestionResult::receipt,
                        number -> Mono.just(new QuestionErased(number)),
                        QuestionRefused::new));
    }

    private Mono<QuestionResult> eraseNow(EraseQuestionInput input, Network network) {
        return threads.question(input.followUpCode(), network)
                .delayUntil(question -> erased.byAsker(question.id()))
                .<QuestionResult>map(question -> new QuestionErased(question.number()))
                .defaultIfEmpty(QuestionResult.refused(QuestionProblem.CODE_UNKNOWN, "input.followUpCode"));
    }
}
