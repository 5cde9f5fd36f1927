package nl.dekkend.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;

/** In which municipality of today a postcode lies. */
final class LocationRules {

    /**
     * What the files say of a postcode.
     *
     * @param municipality the municipality the law names, which may have merged since
     */
    record Postcode(
            String postcode,
            @Nullable String municipality,
            @Nullable Point point) {}

    record Bordered(String id, String name, Border border) {}

    record Located(String postcode, String municipality) {}

    private LocationRules() {}

    /** Where the postcodes lie, as far as anything tells. */
    static List<Located> locate(List<Postcode> postcodes, List<Bordered> municipalities) {
        var byName = municipalities.stream().collect(Collectors.toMap(Bordered::name, Function.identity()));
        var located = new ArrayList<Located>();
        for (var postcode : postcodes) {
            Bordered named = named(postcode, byName);
            Bordered found = named == null ? holding(postcode, municipalities) : named;
            if (found != null) {
                located.add(new Located(postcode.postcode(), found.id()));
            }
        }
        return located;
    }

    /** The law is surer than a point: the points are rough, and near a border a little off is another municipality. */
    private static @Nullable Bordered named(Postcode postcode, Map<String, Bordered> byName) {
        return postcode.municipality() == null ? null : byName.get(postcode.municipality());
    }

    private static @Nullable Bordered holding(Postcode postcode, List<Bordered> municipalities) {
        var point = postcode.point();
        return point == null
                ? null
                : municipalities.stream()
                        .filter(municipality -> municipality.border().holds(point))
                        .findFirst()
                        .orElse(null);
    }
}
