package nl.dekkend.offers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What offers point at in other modules, by id: one statement for all offers together. */
@Component
class OfferLinks {

    private final Organisations organisations;
    private final Schools schools;
    private final Partnerships partnerships;

    OfferLinks(Organisations organisations, Schools schools, Partnerships partnerships) {
        this.organisations = organisations;
        this.schools = schools;
        this.partnerships = partnerships;
    }

    Mono<Map<String, Organisation>> providers(Collection<Offer> offers) {
        return organisations
                .byIds(ids(offers, offer -> Stream.ofNullable(offer.providerId())))
                .collectMap(Organisation::id, identity());
    }

    Mono<Map<String, School>> schools(Collection<Offer> offers) {
        return schools.byIds(ids(offers, offer -> Stream.ofNullable(offer.schoolId())))
                .collectMap(School::id, identity());
    }

    Mono<Map<String, Partnership>> partnerships(Collection<Offer> offers) {
        return partnerships
                .byIds(ids(offers, offer -> offer.partnershipIds().stream()))
                .collectMap(Partnership::id, identity());
    }

    static Set<String> ids(Collection<Offer> offers, Function<Offer, Stream<String>> of) {
        return offers.stream().flatMap(of).collect(toSet());
    }

    /** In the order of the ids; what is not found is left out. */
    static <T> List<T> inOrder(List<String> ids, Map<String, T> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
