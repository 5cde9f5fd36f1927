package nl.dekkend.profiles.norm;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** What profiles ask beside the norm. */
@Controller
class QuestionController {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    Flux<AssessmentTheme> assessmentThemes() {
        return questions.today().flatMapIterable(Questions.Asked::themes);
    }

    @QueryMapping
    Flux<ParentQuestion> parentQuestions() {
        return questions.today().flatMapIterable(Questions.Asked::questions);
    }
}
