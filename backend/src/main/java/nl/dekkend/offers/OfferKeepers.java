package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Scope;
import nl.dekkend.keeping.Keepers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose an offer is, it says itself. */
@Component
class OfferKeepers implements Keepers<Offer> {

    @Override
    public Mono<Map<String, Scope>> scopes(Collection<Offer> offers, Actor actor) {
        return Mono.just(offers.stream().collect(toMap(Offer::id, Offer::scope)));
    }
}
