package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Source;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a recorded count comes from: the organisation for which somebody counted, never the person. */
@Component
class CountSource {

    private final Organisations organisations;
    private final Partnerships partnerships;

    CountSource(Organisations organisations, Partnerships partnerships) {
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    Mono<Source> of(Offer offer, Actor actor, Role role, LocalDate day) {
        return (role == Role.PROVIDER
                        ? provider(offer)
                        : partnership(offer, actor.scope().partnerships()))
                .map(name -> new Source("Telling van " + name, day, null, null));
    }

    private Mono<String> provider(Offer offer) {
        return organisations
                .byIds(List.of(String.valueOf(offer.providerId())))
                .map(Organisation::name)
                .next();
    }

    private Mono<String> partnership(Offer offer, Collection<String> own) {
        var both =
                offer.partnershipIds().stream().filter(own::contains).limit(1).toList();
        return partnerships.byIds(both).map(Partnership::name).next();
    }
}
