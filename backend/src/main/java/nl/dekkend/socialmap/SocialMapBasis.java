package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Partnership;

/**
 * What other modules know and the files of the social map lean on.
 *
 * @param needs ids of support needs
 * @param municipalities codes of those that the files name and that exist
 * @param partnerships all of them
 * @param kept organisations that people keep, by their id
 * @param needed organisations that the files leave out although something is of them that people keep
 * @param keptServices ids of services of which the files say nothing any more
 * @param positions of the postcodes that places stand in, by their four digits
 */
record SocialMapBasis(
        Set<String> needs,
        Set<String> municipalities,
        Collection<Partnership> partnerships,
        Map<String, Organisation> kept,
        Collection<Organisation> needed,
        Set<String> keptServices,
        Map<String, Point> positions) {

    /** Ids of organisations that are there whether the files tell of them or not. */
    Stream<String> others() {
        return Stream.concat(kept.keySet().stream(), needed.stream().map(Organisation::id));
    }

    Set<String> partnershipCodes() {
        return partnerships.stream().map(Partnership::id).collect(toSet());
    }
}
