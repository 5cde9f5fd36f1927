package nl.dekkend.offers;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.offers.OfferLinks.inOrder;

import java.util.List;
import java.util.Map;
import nl.dekkend.shared.ContactPoint;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Whom to turn to about an offer, however little the offer itself says. */
@Controller
class OfferContactController {

    private final OfferLinks links;

    OfferContactController(OfferLinks links) {
        this.links = links;
    }

    @BatchMapping
    Mono<Map<Offer, List<ContactPoint>>> contacts(List<Offer> offers) {
        return Mono.zip(links.providers(offers), links.schools(offers), links.partnerships(offers))
                .map(found -> everyKey(
                        offers,
                        one -> OfferContactRules.of(
                                one,
                                found.getT1().get(one.providerId()),
                                found.getT2().get(one.schoolId()),
                                inOrder(one.partnershipIds(), found.getT3()))));
    }
}
