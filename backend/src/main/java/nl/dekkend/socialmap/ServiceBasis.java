package nl.dekkend.socialmap;

import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Point;

/**
 * What is known of what somebody names in a service.
 *
 * @param organisations that it names or is of, withdrawn ones too
 * @param own ids of those that the writer keeps
 * @param services how many the organisation has that it names
 * @param reach of the writer as an editor
 * @param positions of the postcodes that places stand in, by their four digits
 */
record ServiceBasis(
        Set<String> needs,
        Set<String> municipalities,
        Map<String, Organisation> organisations,
        Set<String> own,
        int services,
        Reach reach,
        Map<String, Point> positions) {}
