package nl.dekkend.offers;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For whom somebody keeps an offer: an organisation, never a person. */
@Component
class OfferHomes {

    private final OfferStore offers;
    private final Organisations organisations;
    private final Schools schools;
    private final Partnerships partnerships;

    OfferHomes(OfferStore offers, Organisations organisations, Schools schools, Partnerships partnerships) {
        this.offers = offers;
        this.organisations = organisations;
        this.schools = schools;
        this.partnerships = partnerships;
    }

    /** What the organisation is called for which they keep an offer of this scope. */
    Mono<String> speaker(Scope offer, Actor actor, Role role) {
        var own = actor.scope();
        return role == Role.PROVIDER
                ? organisations
                        .byIds(both(offer.organisations(), own.organisations()))
                        .map(Organisation::name)
                        .concatWith(schools.byIds(both(offer.schools(), own.schools()))
                                .map(School::name))
                        .next()
                : partnerships
                        .byIds(both(offer.partnerships(), own.partnerships()))
                        .map(Partnership::name)
                        .next();
    }

    private static Set<String> both(Collection<String> ones, Collection<String> others) {
        return ones.stream().filter(others::contains).collect(toSet());
    }

    /** Where somebody may make offers: an editor in their own partnerships, a provider where its own already are. */
    Mono<Set<String>> of(Actor actor) {
        var edited = actor.roles().contains(Role.EDITOR) ? actor.scope().partnerships() : Set.<String>of();
        return provided(actor).concatWith(Flux.fromIterable(edited)).collect(toSet());
    }

    /** Help of others to which a school gives room brings it nowhere. */
    private Flux<String> provided(Actor actor) {
        var own = actor.scope();
        if (!actor.roles().contains(Role.PROVIDER)) return Flux.empty();
        var by = organisations.byIds(own.organisations()).mapNotNull(Organisation::partnershipId);
        var ofSchools = offers.bySchools(own.schools()).filter(offer -> offer.providerId() == null);
        return Flux.merge(offers.byProviders(own.organisations()), ofSchools)
                .flatMapIterable(Offer::partnershipIds)
                .mergeWith(by);
    }
}
