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
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up what answers name elsewhere; one statement for each kind. */
@Component
class ArticleLinks {

    private final SupportNeeds needs;
    private final Offers offers;
    private final Services services;
    private final Partnerships partnerships;

    ArticleLinks(SupportNeeds needs, Offers offers, Services services, Partnerships partnerships) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
        this.partnerships = partnerships;
    }

    <T extends Linked> Mono<Map<T, List<SupportNeed>>> needs(List<T> articles) {
        return needs.byIds(ids(articles, Linked::needIds))
                .collectMap(SupportNeed::id)
                .map(found -> everyKey(articles, one -> inOrder(one.needIds(), found)));
    }

    <T extends Linked> Mono<Map<T, List<Offer>>> offers(List<T> articles) {
        return offers.byIds(ids(articles, Linked::offerIds))
                .collectMap(Offer::id)
                .map(found -> everyKey(articles, one -> inOrder(one.offerIds(), found)));
    }

    <T extends Linked> Mono<Map<T, List<Service>>> services(List<T> articles) {
        return services.byIds(ids(articles, Linked::serviceIds))
                .collectMap(Service::id)
                .map(found -> everyKey(articles, one -> inOrder(one.serviceIds(), found)));
    }

    <T extends Linked> Mono<Map<T, @Nullable Partnership>> partnerships(List<T> articles) {
        return linked(articles, Linked::partnershipId, partnerships::byIds, Partnership::id);
    }

    Mono<Map<ArticleDraft, @Nullable Partnership>> partnershipsOf(List<ArticleDraft> drafts) {
        return linked(drafts, ArticleDraft::partnershipId, partnerships::byIds, Partnership::id);
    }

    /** Those of an input that lead somewhere. */
    Mono<ArticleInputRules.Known> known(SaveArticleInput input) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(Collectors.toSet()),
                        offers.byIds(input.offers()).map(Offer::id).collect(Collectors.toSet()),
                        services.byIds(input.services()).map(Service::id).collect(Collectors.toSet()))
                .map(found -> new ArticleInputRules.Known(found.getT1(), found.getT2(), found.getT3()));
    }

    private static <T> Set<String> ids(List<T> articles, Function<? super T, Collection<String>> ids) {
        return articles.stream().map(ids).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static <T> List<T> inOrder(List<String> ids, Map<String, T> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
