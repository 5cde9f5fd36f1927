package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Known;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Near;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds offers: asks what the filter means elsewhere, then the store. */
@Component
class OfferSearch {

    private final OfferStore store;
    private final SupportNeeds needs;
    private final Postcodes postcodes;
    private final Partnerships partnerships;
    private final Municipalities municipalities;
    private final Clock clock;

    OfferSearch(
            OfferStore store,
            SupportNeeds needs,
            Postcodes postcodes,
            Partnerships partnerships,
            Municipalities municipalities,
            Clock clock) {
        this.store = store;
        this.needs = needs;
        this.postcodes = postcodes;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Mono<Page<Offer>> page(@Nullable OfferFilter filter, PageRequest page) {
        var asked = Objects.requireNonNullElse(filter, OfferFilter.NONE);
        return known(asked)
                .then(needs.narrow(conditions(asked), asked.supportNeed()))
                .flatMap(conditions -> Near.narrow(conditions, asked.near(), postcodes, OfferStore.SERVES_HOME))
                .flatMap(conditions -> store.page(conditions, asked.near() != null, page));
    }

    private Mono<Void> known(OfferFilter asked) {
        return Known.require("partnership", asked.partnership(), partnerships::byIds, Partnership::id)
                .then(Known.require("municipality", asked.municipality(), municipalities::byIds, Municipality::id));
    }

    private Conditions conditions(OfferFilter asked) {
        var conditions = asked.conditions();
        return asked.hasPlaces() == null ? conditions : conditions.with("today", LocalDate.now(clock));
    }
}
