package nl.dekkend.articles;

import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What everybody reads, and what readers say of it. */
@Controller
class ArticleController {

    private final ArticleStore articles;
    private final ArticleSearch search;
    private final Ladder ladder;
    private final Rating rating;

    ArticleController(ArticleStore articles, ArticleSearch search, Ladder ladder, Rating rating) {
        this.articles = articles;
        this.search = search;
        this.ladder = ladder;
        this.rating = rating;
    }

    @QueryMapping
    Mono<Article> article(@Argument String id) {
        return articles.byId(id).map(Article::open);
    }

    @QueryMapping
    Mono<Page<Article>> articles(@Argument @Nullable ArticleFilter filter, PageRequest page) {
        return search.page(filter, page);
    }

    @QueryMapping
    Flux<EscalationStep> escalationLadder(@Argument String partnership) {
        return ladder.of(partnership);
    }

    @MutationMapping
    Mono<ArticleResult> rateArticle(@Argument RateArticleInput input, Network network) {
        return rating.rate(input, network);
    }
}
