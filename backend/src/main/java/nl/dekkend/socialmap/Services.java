package nl.dekkend.socialmap;

import java.util.Objects;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds services: asks what the filter means elsewhere, then the store. */
@Component
class Services {

    private final ServiceStore store;
    private final SupportNeeds needs;
    private final Postcodes postcodes;

    Services(ServiceStore store, SupportNeeds needs, Postcodes postcodes) {
        this.store = store;
        this.needs = needs;
        this.postcodes = postcodes;
    }

    Mono<Page<Service>> page(@Nullable ServiceFilter filter, PageRequest page) {
        var asked = Objects.requireNonNullElse(filter, ServiceFilter.NONE);
        return needing(asked.conditions(), asked)
                .flatMap(conditions -> near(conditions, asked))
                .flatMap(conditions -> store.page(conditions, asked.near() != null, page));
    }

    private Mono<Conditions> needing(Conditions conditions, ServiceFilter asked) {
        var wanted = asked.supportNeed();
        if (wanted == null) return Mono.just(conditions);
        return needs.withDescendants(wanted).map(ids -> conditions.any(ids, "needs", "support_needs && :needs"));
    }

    private Mono<Conditions> near(Conditions conditions, ServiceFilter asked) {
        var near = asked.near();
        if (near == null) return Mono.just(conditions);
        return near.narrow(conditions, postcodes, ServiceStore.SERVES_HOME);
    }
}
