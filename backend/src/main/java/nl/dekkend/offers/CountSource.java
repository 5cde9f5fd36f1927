package nl.dekkend.offers;

import java.time.LocalDate;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a recorded count comes from: the organisation for which somebody counted, never the person. */
@Component
class CountSource {

    private final OfferHomes homes;

    CountSource(OfferHomes homes) {
        this.homes = homes;
    }

    Mono<Source> of(Offer offer, Actor actor, Role role, LocalDate day) {
        return homes.speaker(offer.scope(), actor, role)
                .map(name -> new Source("Telling van " + name, day, null, null));
    }
}
