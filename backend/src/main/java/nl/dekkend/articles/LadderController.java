package nl.dekkend.articles;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a step leads to. */
@Controller
class LadderController {

    private final ArticleStore articles;
    private final Organisations organisations;

    LadderController(ArticleStore articles, Organisations organisations) {
        this.articles = articles;
        this.organisations = organisations;
    }

    @BatchMapping
    Mono<Map<EscalationStep, @Nullable Organisation>> organisation(List<EscalationStep> steps) {
        return linked(steps, EscalationStep::organisationId, organisations::byIds, Organisation::id);
    }

    @BatchMapping
    Mono<Map<EscalationStep, @Nullable Article>> article(List<EscalationStep> steps) {
        return linked(
                steps,
                EscalationStep::articleId,
                ids -> articles.byIds(ids).filter(article -> !article.withdrawn()),
                Article::id);
    }
}
