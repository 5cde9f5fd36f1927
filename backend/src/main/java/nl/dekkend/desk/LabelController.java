package nl.dekkend.desk;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.dekkend.identity.Actor;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What questions are about, as the desk says: for the desk, and for whoever asked. */
@Controller
class LabelController {

    private final LabelStore labels;
    private final Labelling labelling;
    private final SupportNeeds needs;
    private final Municipalities municipalities;

    LabelController(LabelStore labels, Labelling labelling, SupportNeeds needs, Municipalities municipalities) {
        this.labels = labels;
        this.labelling = labelling;
        this.needs = needs;
        this.municipalities = municipalities;
    }

    @MutationMapping
    Mono<DeskResult> labelQuestion(@Argument LabelQuestionInput input, Actor actor) {
        return labelling.label(input, actor);
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, @Nullable SupportNeed>> theme(List<DeskQuestion> questions) {
        return of(questions)
                .flatMap(found -> linked(questions, link(found, Label::theme), needs::byIds, SupportNeed::id));
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, @Nullable Municipality>> municipality(List<DeskQuestion> questions) {
        return of(questions)
                .flatMap(found ->
                        linked(questions, link(found, Label::municipality), municipalities::byIds, Municipality::id));
    }

    @BatchMapping(typeName = "QuestionThread", field = "theme")
    Mono<Map<QuestionThread, @Nullable SupportNeed>> themeForAsker(List<QuestionThread> threads) {
        return linked(threads, thread -> thread.about().theme(), needs::byIds, SupportNeed::id);
    }

    @BatchMapping(typeName = "QuestionThread", field = "municipality")
    Mono<Map<QuestionThread, @Nullable Municipality>> municipalityForAsker(List<QuestionThread> threads) {
        return linked(threads, thread -> thread.about().municipality(), municipalities::byIds, Municipality::id);
    }

    private Mono<Map<UUID, Label>> of(List<DeskQuestion> questions) {
        return labels.of(questions.stream().map(DeskQuestion::id).toList());
    }

    private static Function<DeskQuestion, @Nullable String> link(
            Map<UUID, Label> found, Function<Label, @Nullable String> part) {
        return question -> part.apply(found.getOrDefault(question.id(), Label.NONE));
    }
}
