package nl.dekkend.offers;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.socialmap.OrganisationUse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The offers that organisations provide, for the social map. */
@Component
class OrganisationOffers implements OrganisationUse {

    private final OfferStore offers;
    private final OfferFinding finding;

    OrganisationOffers(OfferStore offers, OfferFinding finding) {
        this.offers = offers;
        this.finding = finding;
    }

    @Override
    public Flux<String> needing(String organisation) {
        return offers.byProviders(List.of(organisation)).map(Offer::name);
    }

    @Override
    public Flux<String> named(OffsetDateTime since) {
        return offers.providersOfKept(since);
    }

    @Override
    public Mono<Void> renamed(String organisation) {
        return finding.renew(organisation);
    }
}
