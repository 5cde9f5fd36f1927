package nl.dekkend.profiles;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.norm.AssessmentTheme;
import nl.dekkend.profiles.norm.ParentQuestion;
import nl.dekkend.profiles.norm.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What the parts of a profile point at; the same in a draft and in print. */
@Controller
class PartController {

    private final SupportNeeds needs;
    private final Questions questions;

    PartController(SupportNeeds needs, Questions questions) {
        this.needs = needs;
        this.questions = questions;
    }

    @BatchMapping(typeName = "ExtraSupport", field = "supportNeed")
    Mono<Map<ExtraSupport, @Nullable SupportNeed>> needOfSupport(List<ExtraSupport> support) {
        return linked(support, ExtraSupport::supportNeed, needs::byIds, SupportNeed::id);
    }

    @BatchMapping(typeName = "Expertise", field = "supportNeed")
    Mono<Map<Expertise, @Nullable SupportNeed>> needOfExpertise(List<Expertise> expertise) {
        return linked(expertise, Expertise::supportNeed, needs::byIds, SupportNeed::id);
    }

    @BatchMapping
    Mono<Map<SelfAssessment, @Nullable AssessmentTheme>> theme(List<SelfAssessment> assessments) {
        return questions
                .ever()
                .map(asked -> asked.themes().stream().collect(toMap(AssessmentTheme::id, identity())))
                .map(themes -> Batches.<SelfAssessment, @Nullable AssessmentTheme>everyKey(
                        assessments, one -> themes.get(one.theme())));
    }

    @BatchMapping
    Mono<Map<ParentAnswer, @Nullable ParentQuestion>> question(List<ParentAnswer> answers) {
        return questions
                .ever()
                .map(asked -> asked.questions().stream().collect(toMap(ParentQuestion::id, identity())))
                .map(known -> Batches.<ParentAnswer, @Nullable ParentQuestion>everyKey(
                        answers, one -> known.get(one.question())));
    }
}
