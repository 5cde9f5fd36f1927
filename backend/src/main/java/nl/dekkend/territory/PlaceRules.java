package nl.dekkend.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Point;

/** Where a place lies when its file gives an address alone: in the middle of its four-digit postcode. */
public final class PlaceRules {

    private static final int DIGITS = 4;

    private PlaceRules() {}

    /** The four digits of its postcode; empty without an address. */
    public static Optional<String> postcode(Place place) {
        return Optional.ofNullable(place.address())
                .map(address -> address.postcode().substring(0, DIGITS));
    }

    /** The middle of each postcode that has a known one, by its four digits. */
    public static Map<String, Point> positions(Collection<PostcodeArea> areas) {
        var positions = new HashMap<String, Point>();
        for (var area : areas) {
            var middle = area.location();
            if (middle != null) positions.put(area.postcode(), middle);
        }
        return positions;
    }

    /** The same place with a position, when its postcode has one. */
    public static Place located(Place place, Map<String, Point> positions) {
        if (place.location() != null) return place;
        var position = postcode(place).map(positions::get).orElse(null);
        return new Place(place.name(), place.address(), position);
    }
}
