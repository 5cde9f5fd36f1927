package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Partnership;

/**
 * What other modules know and the files of the social map lean on.
 *
 * @param needs ids of support needs
 * @param municipalities codes of those that the files name and that exist
 * @param partnerships all of them
 * @param staying organisations that stay what they are whatever the files say, by their id
 * @param keptServices ids of services of which the files say nothing any more
 * @param positions of the postcodes that places stand in, by their four digits
 */
record SocialMapBasis(
        Set<String> needs,
        Set<String> municipalities,
        Collection<Partnership> partnerships,
        Map<String, Organisation> staying,
        Set<String> keptServices,
        Map<String, Point> positions) {

    Set<String> partnershipCodes() {
        return partnerships.stream().map(Partnership::id).collect(toSet());
    }
}
