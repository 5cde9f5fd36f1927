package nl.dekkend.articles;

import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is being written, as far as somebody keeps it. */
@Component
class ArticleDrafts {

    private final ArticleDraftStore store;
    private final ArticleKeepers keepers;

    ArticleDrafts(ArticleDraftStore store, ArticleKeepers keepers) {
        this.store = store;
        this.keepers = keepers;
    }

    Mono<ArticleDraft> of(String article, Actor actor) {
        return store.of(article)
                .filterWhen(draft -> keepers.keeps(actor, draft.content().partnershipId()))
                .map(draft -> ArticleDraft.of(draft, actor));
    }

    Mono<Page<ArticleDraft>> page(PageRequest page, Actor actor) {
        return keepers.keeps(actor, null)
                .flatMap(shared -> store.page(actor.scope().partnerships(), shared, page, actor));
    }
}
