package nl.dekkend.articles;

import java.util.List;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import org.jspecify.annotations.Nullable;

/** Which answers: between the fields AND, inside one list OR; null is no wish. */
record ArticleFilter(
        @Nullable String text,
        @Nullable List<String> supportNeed,
        @Nullable List<ArticleAudience> audience,
        @Nullable String partnership) {

    static final ArticleFilter NONE = new ArticleFilter(null, null, null, null);

    /** All that needs no look elsewhere; refuses what the contract does not allow. */
    Conditions conditions() {
        FilterRules.text(text);
        FilterRules.several("supportNeed", supportNeed);
        FilterRules.several("audience", audience);
        return new Conditions()
                .and("not withdrawn")
                .text(text, "search_text", "translated_text")
                .any(audience, "readers", "audience && :readers")
                .and(partnership, "partnership", "coalesce(partnership_id = :partnership, true)");
    }
}
