package nl.dekkend.articles;

import java.util.Objects;
import nl.dekkend.graphql.Known;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds answers: asks what the filter means elsewhere, then the store. */
@Component
class ArticleSearch {

    private final ArticleStore articles;
    private final SupportNeeds needs;
    private final Partnerships partnerships;

    ArticleSearch(ArticleStore articles, SupportNeeds needs, Partnerships partnerships) {
        this.articles = articles;
        this.needs = needs;
        this.partnerships = partnerships;
    }

    Mono<Page<Article>> page(@Nullable ArticleFilter filter, PageRequest page) {
        var asked = Objects.requireNonNullElse(filter, ArticleFilter.NONE);
        return Known.require("partnership", asked.partnership(), partnerships::byIds, Partnership::id)
                .then(Mono.defer(() -> needs.narrow(asked.conditions(), asked.supportNeed())))
                .flatMap(conditions -> articles.page(conditions, page));
    }
}
