package nl.dekkend.territory;

import java.util.Optional;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Refused;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;

/**
 * Around a postcode.
 *
 * @param postcode any postcode; only its four digits count
 * @param withinKm as the crow flies, more than 0 and at most 300; null is any distance
 */
public record Near(String postcode, @Nullable Double withinKm) {

    /** The middle of the postcode; refuses one nobody knows, because "near" would mean nothing. */
    public Point require(Optional<PostcodeArea> found) {
        FilterRules.withinKm(withinKm);
        return found.map(PostcodeArea::location)
                .orElseThrow(() -> Refused.input("Nobody knows where postcode " + postcode + " is. Check its digits."));
    }

    /**
     * Narrows a list whose select has the distance as {@code km} and names {@code :lat} and {@code :lon}; what has no
     * known distance is kept.
     */
    public Conditions narrow(Conditions asked, Point from) {
        return asked.with("lat", from.lat())
                .with("lon", from.lon())
                .and(withinKm, "within", "(km is null or km <= :within)");
    }
}
