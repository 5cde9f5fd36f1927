package nl.dekkend.offers;

import java.util.Map;
import java.util.Set;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Point;
import nl.dekkend.socialmap.Organisation;

/**
 * What other modules know of what the file of offers names.
 *
 * @param positions of the postcodes that places stand in, by their four digits
 */
record KnownElsewhere(
        Set<String> needs,
        Set<String> municipalities,
        Set<String> partnerships,
        Map<String, Organisation> organisations,
        Map<String, School> schools,
        Map<String, Point> positions) {}
