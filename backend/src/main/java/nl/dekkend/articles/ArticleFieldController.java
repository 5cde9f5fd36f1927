package nl.dekkend.articles;

import java.util.List;
import java.util.Map;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.offers.Offer;
import nl.dekkend.socialmap.Service;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fields of an answer, and of what is written for one, that other modules know. */
@Controller
class ArticleFieldController {

    private final ArticleLinks links;

    ArticleFieldController(ArticleLinks links) {
        this.links = links;
    }

    @BatchMapping
    Mono<Map<Article, List<SupportNeed>>> supportNeeds(List<Article> articles) {
        return links.needs(articles);
    }

    @BatchMapping
    Mono<Map<Article, List<Offer>>> offers(List<Article> articles) {
        return links.offers(articles);
    }

    @BatchMapping
    Mono<Map<Article, List<Service>>> services(List<Article> articles) {
        return links.services(articles);
    }

    @BatchMapping
    Mono<Map<Article, @Nullable Partnership>> partnership(List<Article> articles) {
        return links.partnerships(articles);
    }

    @BatchMapping(field = "partnership")
    Mono<Map<ArticleDraft, @Nullable Partnership>> partnershipsOfDrafts(List<ArticleDraft> drafts) {
        return links.partnershipsOf(drafts);
    }

    @BatchMapping(field = "supportNeeds")
    Mono<Map<ArticleContent, List<SupportNeed>>> needsOfContents(List<ArticleContent> contents) {
        return links.needs(contents);
    }

    @BatchMapping(field = "offers")
    Mono<Map<ArticleContent, List<Offer>>> offersOfContents(List<ArticleContent> contents) {
        return links.offers(contents);
    }

    @BatchMapping(field = "services")
    Mono<Map<ArticleContent, List<Service>>> servicesOfContents(List<ArticleContent> contents) {
        return links.services(contents);
    }

    @BatchMapping(field = "partnership")
    Mono<Map<ArticleContent, @Nullable Partnership>> partnershipsOfContents(List<ArticleContent> contents) {
        return links.partnerships(contents);
    }
}
