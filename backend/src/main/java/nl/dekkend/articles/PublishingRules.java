package nl.dekkend.articles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormFaults;
import nl.dekkend.identity.Actor;

/** What may be done with a draft, and with what readers see. */
final class PublishingRules {

    private static final int LONGEST_REMARK = 1_000;

    private PublishingRules() {}

    /** Two people have read what readers see. */
    static List<Problem> published(Draft draft, Actor by) {
        if (draft.content() == null) return of(ArticleProblem.DRAFT_DOES_NOT_OPEN);
        if (draft.isBy(by)) return of(ArticleProblem.WRITTEN_BY_YOU);
        return draft.state() == ArticleDraftState.RETURNED ? of(ArticleProblem.GIVEN_BACK) : List.of();
    }

    /** The same; nothing is published over what was taken out. */
    static List<Problem> published(Draft draft, Optional<Article> standing, Actor by) {
        return standing.filter(Article::withdrawn).isPresent()
                ? of(ArticleProblem.ARTICLE_WITHDRAWN)
                : published(draft, by);
    }

    /** Of what does not open nothing is lost while somebody looks for its key: it is thrown away, or left. */
    static List<Problem> remark(Draft draft, String remark) {
        if (draft.content() == null) return of(ArticleProblem.DRAFT_DOES_NOT_OPEN);
        var faults = FormFaults.in(Stream.empty());
        faults.text("remark", remark, LONGEST_REMARK);
        return faults.found();
    }

    /** Whether an answer can be taken out, or brought back. */
    static List<Problem> taken(Article article, boolean out) {
        if (article.withdrawn() == out)
            return of(out ? ArticleProblem.ARTICLE_WITHDRAWN : ArticleProblem.ARTICLE_STANDS);
        return List.of();
    }

    private static List<Problem> of(ArticleProblem problem) {
        return List.of(Problem.of(problem, "input.article"));
    }
}
