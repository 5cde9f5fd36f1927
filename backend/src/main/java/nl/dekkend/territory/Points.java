package nl.dekkend.territory;

import io.r2dbc.spi.Readable;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;

/** Positions as this module's tables keep them. */
final class Points {

    private Points() {}

    /** Columns {@code lat} and {@code lon}; null when they are. */
    static @Nullable Point point(Readable row) {
        var lat = row.get("lat", Double.class);
        var lon = row.get("lon", Double.class);
        return lat == null || lon == null ? null : new Point(lat, lon);
    }
}
