package nl.dekkend.offers;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Place;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Where an offer takes place, however little the offer itself says. */
@Controller
class OfferPlaceController {

    private final OfferLinks links;

    OfferPlaceController(OfferLinks links) {
        this.links = links;
    }

    @BatchMapping
    Mono<Map<Offer, List<Place>>> places(List<Offer> offers) {
        return links.schools(offers).map(found -> everyKey(offers, one -> one.placesAt(found.get(one.schoolId()))));
    }

    @SchemaMapping
    List<Place> ownPlaces(Offer offer) {
        return offer.places();
    }
}
