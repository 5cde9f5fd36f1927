package nl.dekkend.articles;

import java.util.List;
import nl.dekkend.articles.ArticleResult.ArticleDraftDiscarded;
import nl.dekkend.articles.ArticleWork.Asked;
import nl.dekkend.identity.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Throws away what nobody published: what tells of somebody is in every step since the last publication. */
@Component
class ArticleDiscarding {

    private final ArticleWork work;
    private final ArticleStore articles;
    private final ArticleDraftStore drafts;
    private final RevisionStore revisions;

    ArticleDiscarding(ArticleWork work, ArticleStore articles, ArticleDraftStore drafts, RevisionStore revisions) {
        this.work = work;
        this.articles = articles;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    Mono<ArticleResult> discard(ArticleStepInput input, Actor actor) {
        return work.with(
                new Asked("discardArticleDraft", "input.article", actor, input.idempotencyKey(), input),
                input.article(),
                target -> ArticlePublishing.read(
                        input, target, actor, draft -> List.of(), draft -> discard(draft, actor)),
                this::discarded);
    }

    private Mono<ArticleResult> discard(Draft draft, Actor actor) {
        var id = draft.id();
        return drafts.forget(id)
                .then(Mono.defer(() -> revisions.erase(id)))
                .then(Mono.defer(() -> revisions.add(id, ArticleStep.DISCARDED, actor, null)))
                .then(Mono.defer(() -> discarded(id)));
    }

    private Mono<ArticleResult> discarded(String id) {
        return articles.byId(id)
                .<ArticleResult>map(article -> new ArticleDraftDiscarded(id, article))
                .defaultIfEmpty(new ArticleDraftDiscarded(id, null));
    }
}
