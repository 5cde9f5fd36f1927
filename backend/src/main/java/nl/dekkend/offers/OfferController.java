package nl.dekkend.offers;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Page;
import nl.dekkend.socialmap.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The questions that lead to offers. */
@Controller
class OfferController {

    private final OfferStore store;
    private final OfferSearch search;
    private final Keeping<Offer> keeping;

    OfferController(OfferStore store, OfferSearch search, Keeping<Offer> keeping) {
        this.store = store;
        this.search = search;
        this.keeping = keeping;
    }

    @QueryMapping
    Mono<Offer> offer(@Argument String id, Actor actor) {
        return store.byId(id).flatMap(found -> keeping.readBy(actor, found, Offer::bare));
    }

    @QueryMapping
    Mono<Page<Offer>> offers(@Argument @Nullable OfferFilter filter, PageRequest page) {
        return search.page(filter, page);
    }

    @BatchMapping(field = "offers", typeName = "School")
    Mono<Map<School, List<Offer>>> offersOfSchools(List<School> schools) {
        return store.bySchools(schools.stream().map(School::id).toList())
                .collectMultimap(offer -> String.valueOf(offer.schoolId()))
                .map(found -> lists(schools, School::id, found));
    }

    @BatchMapping(field = "offers", typeName = "Organisation")
    Mono<Map<Organisation, List<Offer>>> offersOfOrganisations(List<Organisation> organisations) {
        return store.byProviders(organisations.stream().map(Organisation::id).toList())
                .collectMultimap(offer -> String.valueOf(offer.providerId()))
                .map(found -> lists(organisations, Organisation::id, found));
    }
}
