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

    private static final String NOWHERE = """
             cross join (select false as near, null::float8 as km) distance
            """;

    private static final String NEAREST_PLACE = """
             cross join lateral (
                select true as near,
                       min(earth_distance(ll_to_earth((place #>> '{location,lat}')::float8,
                                                      (place #>> '{location,lon}')::float8),
                                          ll_to_earth(:lat, :lon))) / 1000 as km
                  from jsonb_array_elements(places) as place) distance
            """;

    /**
     * A join for a table whose column {@code places} holds places as JSON. It gives {@code near}, whether anybody asked
     * near what, and {@code km}, how far the nearest place is; null without a known one.
     */
    public static String distance(boolean asked) {
        return asked ? NEAREST_PLACE : NOWHERE;
    }

    /** Narrows a list with this join; what has no known distance is kept. */
    public Conditions narrow(Conditions asked, Point from) {
        return asked.with("lat", from.lat())
                .with("lon", from.lon())
                .and(withinKm, "within", "(km is null or km <= :within)");
    }

    /** The middle of the postcode; refuses one nobody knows, because "near" would mean nothing. */
    Point require(Optional<PostcodeArea> found) {
        FilterRules.withinKm(withinKm);
        return found.map(PostcodeArea::location).orElseThrow(this::unknown);
    }

    private Refused unknown() {
        return Refused.input(
                "Nobody knows where postcode " + postcode + " is. Check its digits, or try a postcode nearby.");
    }
}
