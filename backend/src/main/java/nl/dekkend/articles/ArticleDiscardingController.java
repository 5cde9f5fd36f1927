package nl.dekkend.articles;

import nl.dekkend.identity.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What desks wrote and nobody publishes. */
@Controller
class ArticleDiscardingController {

    private final ArticleDiscarding discarding;

    ArticleDiscardingController(ArticleDiscarding discarding) {
        this.discarding = discarding;
    }

    @MutationMapping
    Mono<ArticleResult> discardArticleDraft(@Argument ArticleStepInput input, Actor actor) {
        return discarding.discard(input, actor);
    }
}
