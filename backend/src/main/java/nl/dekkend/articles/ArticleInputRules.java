package nl.dekkend.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormFaults;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.graphql.forms.FormProblem;
import nl.dekkend.graphql.forms.PartRules;
import org.jspecify.annotations.Nullable;

/** What may stand in an answer that somebody writes. */
final class ArticleInputRules {

    static final int MOST = 20;
    private static final int LONGEST_BODY = 20_000;

    /**
     * The ids that lead somewhere.
     *
     * @param needs all of them
     * @param offers those of the input that are there
     * @param services those of the input that are there
     */
    record Known(Set<String> needs, Set<String> offers, Set<String> services) {}

    private ArticleInputRules() {}

    static List<Problem> problems(SaveArticleInput input, Known known, LocalDate today) {
        var faults = FormFaults.in(Stream.of(input.title(), input.summary(), input.body()));
        faults.said("title", input.title(), PartRules.SHORT);
        faults.said("summary", input.summary(), ArticleFileRules.LONGEST_SUMMARY);
        body(faults, input.body());
        faults.when(
                input.article() != null && input.question() != null, ArticleProblem.QUESTION_OF_NEW_ANSWER, "question");
        faults.when(input.audience().isEmpty(), ArticleProblem.AUDIENCE_MISSING, "audience");
        faults.ids("supportNeeds", input.supportNeeds(), MOST, known.needs(), ArticleProblem.NO_SUCH_NEED);
        faults.ids("offers", input.offers(), MOST, known.offers(), ArticleProblem.NO_SUCH_OFFER);
        faults.ids("services", input.services(), MOST, known.services(), ArticleProblem.NO_SUCH_SERVICE);
        faults.when(input.reviewedOn().isAfter(today), FormProblem.DATE_IN_FUTURE, "reviewedOn");
        faults.when(input.sources().isEmpty(), ArticleProblem.SOURCE_MISSING, "sources");
        new PartRules(faults).sources(input.sources(), MOST, today);
        return faults.found();
    }

    private static void body(FormFaults faults, TextInput body) {
        faults.when(body.nl().isEmpty(), FormProblem.TEXT_MISSING, "body.nl");
        markdown(faults, "body.nl", body.nl());
        markdown(faults, "body.en", body.en());
    }

    private static void markdown(FormFaults faults, String field, @Nullable String text) {
        if (text == null) return;
        faults.when(text.length() > LONGEST_BODY, FormProblem.TEXT_TOO_LONG, field, LONGEST_BODY);
        faults.when(MarkupRules.hides(text), FormProblem.HIDDEN_CHARACTERS, field);
        ArticleTextRules.faults(text).forEach(problem -> faults.add(problem, field));
    }
}
