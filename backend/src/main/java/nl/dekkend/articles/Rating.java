package nl.dekkend.articles;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.dekkend.articles.ArticleResult.ArticleRated;
import nl.dekkend.articles.ArticleResult.ArticleRefused;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.graphql.Gate;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Quarter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts whether answers help. Who said so is kept nowhere; how much a network says is known in memory alone. */
@Component
class Rating {

    private static final int AT_ONCE = 20;
    private static final Duration REFILL = Duration.ofHours(1);
    private static final int OF_ONE_ARTICLE = 3;

    private static final ArticleResult OFTEN = ArticleRefused.of(ArticleProblem.RATED_OFTEN, null);

    private static final ArticleResult UNKNOWN = ArticleRefused.of(ArticleProblem.NO_SUCH_ARTICLE, "input.article");

    private record About(Network network, String article) {}

    private final ArticleStore articles;
    private final RatingStore ratings;
    private final Once once;
    private final Clock clock;
    private final Gate<Network> networks;
    private final Gate<About> each;

    Rating(ArticleStore articles, RatingStore ratings, Once once, Clock clock) {
        this.articles = articles;
        this.ratings = ratings;
        this.once = once;
        this.clock = clock;
        this.networks = new Gate<>(clock, AT_ONCE, REFILL);
        this.each = new Gate<>(clock, OF_ONE_ARTICLE, REFILL);
    }

    /** All who say so are one caller, also who is signed in. */
    Mono<ArticleResult> rate(RateArticleInput input, Network network) {
        return once.perform(
                new Request(Actor.ANONYMOUS.id(), "rateArticle", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> countIfFree(input, network)),
                        ArticleResult::receipt,
                        this::again,
                        ArticleRefused::new));
    }

    private Mono<ArticleResult> countIfFree(RateArticleInput input, Network network) {
        return articles.byId(input.article())
                .filter(article -> !article.withdrawn())
                .flatMap(article -> wait(network, article) ? Mono.just(OFTEN) : count(article, input.helped()))
                .defaultIfEmpty(UNKNOWN);
    }

    private boolean wait(Network network, Article article) {
        return networks.enter(network).isPresent()
                || each.enter(new About(network, article.id())).isPresent();
    }

    private Mono<ArticleResult> count(Article article, boolean helped) {
        return ratings.count(article.id(), Quarter.of(LocalDate.now(clock)).toString(), helped)
                .thenReturn(new ArticleRated(article));
    }

    private Mono<ArticleResult> again(String article) {
        return articles.byId(article).<ArticleResult>map(ArticleRated::new).defaultIfEmpty(UNKNOWN);
    }
}
