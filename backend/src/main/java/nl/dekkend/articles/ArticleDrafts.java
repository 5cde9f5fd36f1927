package nl.dekkend.articles;

import java.util.List;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept and what is being written, as far as somebody keeps it. */
@Component
class ArticleDrafts {

    private final ArticleDraftStore store;
    private final ArticleStore articles;
    private final ArticleKeepers keepers;
    private final ArticleAudit audit;

    ArticleDrafts(ArticleDraftStore store, ArticleStore articles, ArticleKeepers keepers, ArticleAudit audit) {
        this.store = store;
        this.articles = articles;
        this.keepers = keepers;
        this.audit = audit;
    }

    Mono<ArticleDraft> of(String article, Actor actor) {
        return store.of(article)
                .filterWhen(draft -> keepers.keeps(actor, draft.keeper()))
                .delayUntil(draft -> audit.looks(actor, "articleDraft", List.of(draft.id())))
                .map(draft -> ArticleDraft.of(draft, actor));
    }

    private static List<String> ids(Page<ArticleDraft> seen) {
        return seen.nodes().stream().map(ArticleDraft::id).toList();
    }

    /** What readers see of it, and what was taken back. */
    Mono<Page<Article>> kept(PageRequest page, Actor actor) {
        return keepers.keeps(actor, null)
                .flatMap(shared -> articles.kept(actor.scope().partnerships(), shared, page))
                .delayUntil(seen -> audit.look(actor, "keptArticles", ArticleWork.desks(actor)));
    }

    Mono<Page<ArticleDraft>> page(PageRequest page, Actor actor) {
        return keepers.keeps(actor, null)
                .flatMap(shared -> store.page(actor.scope().partnerships(), shared, page, actor))
                .delayUntil(seen -> audit.looks(actor, "articleDrafts", ids(seen)));
    }
}
