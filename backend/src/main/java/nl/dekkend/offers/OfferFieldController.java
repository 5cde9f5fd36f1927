package nl.dekkend.offers;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.offers.OfferLinks.ids;
import static nl.dekkend.offers.OfferLinks.inOrder;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.schools.School;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fields of an offer that other modules know. */
@Controller
class OfferFieldController {

    private final OfferLinks links;
    private final SupportNeeds needs;
    private final Municipalities municipalities;

    OfferFieldController(OfferLinks links, SupportNeeds needs, Municipalities municipalities) {
        this.links = links;
        this.needs = needs;
        this.municipalities = municipalities;
    }

    @BatchMapping
    Mono<Map<Offer, @Nullable Organisation>> provider(List<Offer> offers) {
        return links.providers(offers)
                .map(found ->
                        Batches.<Offer, @Nullable Organisation>everyKey(offers, one -> found.get(one.providerId())));
    }

    @BatchMapping
    Mono<Map<Offer, @Nullable School>> providerSchool(List<Offer> offers) {
        return links.schools(offers)
                .map(found -> Batches.<Offer, @Nullable School>everyKey(offers, one -> found.get(one.schoolId())));
    }

    @BatchMapping
    Mono<Map<Offer, List<Partnership>>> partnerships(List<Offer> offers) {
        return links.partnerships(offers).map(found -> everyKey(offers, one -> inOrder(one.partnershipIds(), found)));
    }

    @BatchMapping
    Mono<Map<Offer, List<SupportNeed>>> supportNeeds(List<Offer> offers) {
        return needs.byIds(ids(offers, offer -> offer.needIds().stream()))
                .collectMap(SupportNeed::id)
                .map(found -> everyKey(offers, one -> inOrder(one.needIds(), found)));
    }

    @BatchMapping
    Mono<Map<Offer, List<Municipality>>> serviceArea(List<Offer> offers) {
        return municipalities
                .byIds(ids(offers, offer -> offer.municipalityIds().stream()))
                .collectMap(Municipality::id)
                .map(found -> everyKey(offers, one -> inOrder(one.municipalityIds(), found)));
    }
}
