package nl.dekkend.desk;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a desk say what a question is about. It is no step that a colleague must have seen: the version stays. */
@Component
class Labelling {

    private final DeskWork work;
    private final LabelCheck check;
    private final LabelStore labels;

    Labelling(DeskWork work, LabelCheck check, LabelStore labels) {
        this.work = work;
        this.check = check;
        this.labels = labels;
    }

    Mono<DeskResult> label(LabelQuestionInput input, Actor actor) {
        var step = new DeskStep(
                "labelQuestion",
                input.number(),
                null,
                null,
                input.idempotencyKey(),
                input.sent(),
                QuestionProblem.QUESTION_GONE);
        return check.problems(input.on(Label.NONE))
                .map(found -> with(found, AskingRules.ofDesk(null, input.idempotencyKey())))
                .flatMap(problems -> work.perform(
                        step, problems, actor, question -> save(question, input).thenReturn(question)));
    }

    private Mono<Void> save(Question question, LabelQuestionInput input) {
        return labels.of(List.of(question.id()))
                .map(found -> input.on(found.getOrDefault(question.id(), Label.NONE)))
                .flatMap(label -> labels.save(question.id(), label));
    }

    private static List<Problem> with(List<Problem> some, List<Problem> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
