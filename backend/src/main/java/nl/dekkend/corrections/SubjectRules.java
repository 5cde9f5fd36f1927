package nl.dekkend.corrections;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.identity.Scope;
import nl.dekkend.offers.Offer;
import nl.dekkend.socialmap.Service;
import nl.dekkend.territory.Partnership;

/** Whose a record is. */
final class SubjectRules {

    private static final int MOST_READERS = 10;

    private SubjectRules() {}

    /** Where these services are given; empty for the whole country. */
    static Set<String> area(Collection<Service> services) {
        return services.stream().anyMatch(service -> service.municipalityIds().isEmpty())
                ? Set.of()
                : services.stream()
                        .flatMap(service -> service.municipalityIds().stream())
                        .collect(toUnmodifiableSet());
    }

    static Set<String> partnerships(Collection<Offer> offers) {
        return offers.stream().flatMap(offer -> offer.partnershipIds().stream()).collect(toUnmodifiableSet());
    }

    static Set<String> together(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
    }

    /** An organisation's own people, and the partnerships where it works. */
    static Scope scope(String organisation, Set<String> partnerships) {
        return new Scope(Set.of(), Set.of(), Set.of(organisation), Set.of(), Set.of(), partnerships);
    }

    /** A record that partnerships alone keep. */
    static Subject kept(CorrectionSubjectType type, String id, String name, Collection<Partnership> keepers) {
        var codes = keepers.stream().map(Partnership::id).collect(toUnmodifiableSet());
        var scope = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), codes);
        return new Subject(type, id, name, scope, readBy(keepers));
    }

    /** Elsewhere nobody looks at Dekkend. */
    static List<Partnership> readBy(Collection<Partnership> partnerships) {
        return partnerships.stream()
                .filter(Partnership::takesPart)
                .sorted(Comparator.comparing(Partnership::id))
                .limit(MOST_READERS)
                .toList();
    }
}
