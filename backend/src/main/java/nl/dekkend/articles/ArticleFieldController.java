package nl.dekkend.articles;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.offers.Offer;
import nl.dekkend.offers.Offers;
import nl.dekkend.socialmap.Service;
import nl.dekkend.socialmap.Services;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fields of an answer that other modules know. */
@Controller
class ArticleFieldController {

    private final SupportNeeds needs;
    private final Offers offers;
    private final Services services;
    private final Partnerships partnerships;

    ArticleFieldController(SupportNeeds needs, Offers offers, Services services, Partnerships partnerships) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
        this.partnerships = partnerships;
    }

    @BatchMapping
    Mono<Map<Article, List<SupportNeed>>> supportNeeds(List<Article> articles) {
        return needs.byIds(ids(articles, Article::needIds))
                .collectMap(SupportNeed::id)
                .map(found -> everyKey(articles, one -> inOrder(one.needIds(), found)));
    }

    @BatchMapping
    Mono<Map<Article, List<Offer>>> offers(List<Article> articles) {
        return offers.byIds(ids(articles, Article::offerIds))
                .collectMap(Offer::id)
                .map(found -> everyKey(articles, one -> inOrder(one.offerIds(), found)));
    }

    @BatchMapping
    Mono<Map<Article, List<Service>>> services(List<Article> articles) {
        return services.byIds(ids(articles, Article::serviceIds))
                .collectMap(Service::id)
                .map(found -> everyKey(articles, one -> inOrder(one.serviceIds(), found)));
    }

    @BatchMapping
    Mono<Map<Article, @Nullable Partnership>> partnership(List<Article> articles) {
        return linked(articles, Article::partnershipId, partnerships::byIds, Partnership::id);
    }

    private static Set<String> ids(List<Article> articles, Function<Article, Collection<String>> ids) {
        return articles.stream().map(ids).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static <T> List<T> inOrder(List<String> ids, Map<String, T> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
