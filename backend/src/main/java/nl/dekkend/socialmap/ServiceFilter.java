package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.territory.Near;
import org.jspecify.annotations.Nullable;

/** Which services: between the fields AND, inside one list OR; null is no wish. */
record ServiceFilter(
        @Nullable String text,
        @Nullable List<String> municipality,
        @Nullable List<ServiceCategory> category,
        @Nullable List<String> supportNeed,
        @Nullable Integer age,
        @Nullable Near near) {

    static final ServiceFilter NONE = new ServiceFilter(null, null, null, null, null, null);

    /** All that needs no look elsewhere; refuses what the contract does not allow. */
    Conditions conditions() {
        FilterRules.text(text);
        FilterRules.several("municipality", municipality);
        FilterRules.several("category", category);
        FilterRules.several("supportNeed", supportNeed);
        FilterRules.age(age);
        return new Conditions()
                .and("not withdrawn")
                .text(text, "search_text", "translated_text")
                .any(municipality, "municipalities", "(service_area = '{}' or service_area && :municipalities)")
                .any(category, "categories", "category = any(:categories)")
                .and(age, "age", "coalesce(age_from <= :age, true) and coalesce(age_to >= :age, true)");
    }
}
