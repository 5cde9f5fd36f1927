package nl.dekkend.territory;

import java.util.Optional;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Refused;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Around a postcode. What has a known place comes nearest first, what has none comes last. Within a distance, what has
 * a place that near stays, and what has no known place only when it serves the municipality of the postcode.
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
                  from jsonb_array_elements(%s) as place) distance
            """;

    /**
     * A join for a table whose column {@code places} holds places as JSON. It gives {@code near}, whether anybody asked
     * near what, and {@code km}, how far the nearest place is; null without a known one.
     */
    public static String distance(boolean asked) {
        return distance(asked, "places");
    }

    /** The same by another column. */
    public static String distance(boolean asked, String column) {
        return asked ? NEAREST_PLACE.formatted(column) : NOWHERE;
    }

    /**
     * Narrows a list with this join.
     *
     * @param near null is no wish
     * @param serves whether a record serves the municipality {@code :home}, in SQL
     */
    public static Mono<Conditions> narrow(Conditions asked, @Nullable Near near, Postcodes postcodes, String serves) {
        return near == null
                ? Mono.just(asked)
                : postcodes.find(near.postcode).singleOptional().map(found -> near.narrow(asked, found, serves));
    }

    private Conditions narrow(Conditions asked, Optional<PostcodeArea> found, String serves) {
        var from = require(found);
        var around = asked.with("lat", from.lat()).with("lon", from.lon());
        if (withinKm == null) return around;
        return around.with("home", found.map(PostcodeArea::municipalityId).orElse(""))
                .and(withinKm, "within", "(km <= :within or km is null and " + serves + ")");
    }

    /** The middle of the postcode; refuses one nobody knows, because "near" would mean nothing. */
    Point require(Optional<PostcodeArea> found) {
        FilterRules.withinKm(withinKm);
        return found.map(PostcodeArea::location).orElseThrow(this::unknown);
    }

    private Refused unknown() {
        return Refused.input(
                "Nobody knows where postcode " + postcode + " is. Check its digits, or try a postcode nearby.", "near");
    }
}
