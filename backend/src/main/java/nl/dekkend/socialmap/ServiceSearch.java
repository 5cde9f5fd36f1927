package nl.dekkend.socialmap;

import java.util.Objects;
import nl.dekkend.graphql.Known;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Near;
import nl.dekkend.territory.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds services: asks what the filter means elsewhere, then the store. */
@Component
class ServiceSearch {

    private final ServiceStore store;
    private final SupportNeeds needs;
    private final Postcodes postcodes;
    private final Municipalities municipalities;

    ServiceSearch(ServiceStore store, SupportNeeds needs, Postcodes postcodes, Municipalities municipalities) {
        this.store = store;
        this.needs = needs;
        this.postcodes = postcodes;
        this.municipalities = municipalities;
    }

    Mono<Page<Service>> page(@Nullable ServiceFilter filter, PageRequest page) {
        var asked = Objects.requireNonNullElse(filter, ServiceFilter.NONE);
        return Known.require("municipality", asked.municipality(), municipalities::byIds, Municipality::id)
                .then(needs.narrow(asked.conditions(), asked.supportNeed()))
                .flatMap(conditions -> Near.narrow(conditions, asked.near(), postcodes, ServiceStore.SERVES_HOME))
                .flatMap(conditions -> store.page(conditions, asked.near() != null, page));
    }
}
