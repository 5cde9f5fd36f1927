package nl.dekkend.articles;

import static java.util.stream.Collectors.toSet;
import static nl.dekkend.graphql.Batches.lists;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.dekkend.identity.Actor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What those who keep answers see of them beside everybody. */
@Controller
class ArticleHistoryController {

    private final RatingStore ratings;
    private final RevisionStore revisions;
    private final ArticleKeepers keepers;
    private final ArticleAudit audit;

    ArticleHistoryController(RatingStore ratings, RevisionStore revisions, ArticleKeepers keepers, ArticleAudit audit) {
        this.ratings = ratings;
        this.revisions = revisions;
        this.keepers = keepers;
        this.audit = audit;
    }

    @BatchMapping
    Mono<Map<Article, List<ArticleRating>>> ratings(List<Article> articles, GraphQLContext caller) {
        return kept(articles, actor(caller), "ratings", ratings::of, ArticleRating::article);
    }

    @BatchMapping
    Mono<Map<Article, List<ArticleRevision>>> revisions(List<Article> articles, GraphQLContext caller) {
        var actor = actor(caller);
        var own = actor.scope().partnerships();
        return kept(articles, actor, "revisions", ids -> revisions.of(ids, own), ArticleRevision::article);
    }

    private static Actor actor(GraphQLContext caller) {
        return caller.getOrDefault(Actor.class, Actor.ANONYMOUS);
    }

    private <T> Mono<Map<Article, List<T>>> kept(
            List<Article> articles,
            Actor actor,
            String what,
            Function<Collection<String>, Flux<T>> of,
            Function<T, String> article) {
        return keptIds(articles, actor)
                .filter(ids -> !ids.isEmpty())
                .delayUntil(ids -> audit.looks(actor, what, ids))
                .flatMapMany(of)
                .collectMultimap(article)
                .map(found -> lists(articles, Article::id, found));
    }

    private Mono<Set<String>> keptIds(List<Article> articles, Actor actor) {
        if (actor.anonymous()) return Mono.just(Set.of());
        return Flux.fromIterable(articles)
                .filterWhen(article -> keepers.keeps(actor, article.partnershipId()))
                .map(Article::id)
                .collect(toSet());
    }
}
