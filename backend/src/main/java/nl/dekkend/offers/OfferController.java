package nl.dekkend.offers;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
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

    OfferController(OfferStore store, OfferSearch search) {
        this.store = store;
        this.search = search;
    }

    @QueryMapping
    Mono<Offer> offer(@Argument String id, Actor actor) {
        return store.byId(id).map(offer -> mayRead(offer, actor) ? offer : offer.bare());
    }

    private static boolean mayRead(Offer offer, Actor actor) {
        return offer.withdrawnAt() == null
                || Right.KEEP_OFFERS.by(actor, offer.scope()).isPresent();
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
