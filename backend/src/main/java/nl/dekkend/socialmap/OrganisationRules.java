package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.territory.Partnership;

/** Which organisations there are. */
final class OrganisationRules {

    private OrganisationRules() {}

    /** Those that the region tells of, and one for each partnership in law that it does not tell of. */
    static List<Organisation> complete(List<Organisation> told, Collection<Partnership> inLaw) {
        Set<String> named = told.stream()
                .map(Organisation::partnershipId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Stream<Organisation> others = inLaw.stream()
                .filter(partnership -> !named.contains(partnership.id()))
                .map(Organisation::of);
        return Stream.concat(told.stream(), others).toList();
    }
}
