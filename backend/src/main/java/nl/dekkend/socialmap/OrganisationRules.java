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

    /**
     * Those that the region tells of, those that people keep, and one for each partnership in law that neither tells
     * of.
     */
    static List<Organisation> complete(
            List<Organisation> told, Collection<Organisation> kept, Collection<Partnership> inLaw) {
        var ids = kept.stream().map(Organisation::id).collect(toSet());
        var said = told.stream().filter(one -> !ids.contains(one.id())).map(one -> beside(kept, one));
        var regional = Stream.concat(said, kept.stream()).toList();
        Set<String> named = regional.stream()
                .map(Organisation::partnershipId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Stream<Organisation> others = inLaw.stream()
                .filter(partnership -> !named.contains(partnership.id()))
                .map(Organisation::of);
        return Stream.concat(regional.stream(), others).toList();
    }

    /** A partnership is one organisation: the one that goes before, which is the one that people keep. */
    static Organisation beside(Collection<Organisation> before, Organisation one) {
        var taken = one.partnershipId() != null
                && before.stream().anyMatch(first -> one.partnershipId().equals(first.partnershipId()));
        return taken ? one.withoutPartnership() : one;
    }
}
