package nl.dekkend.territory;

import java.util.Locale;

/** Simple borders for tests. */
final class Borders {

    private Borders() {}

    static Border square(double west, double south, double size) {
        return Border.of("""
                {"type": "Polygon", "coordinates": [%s]}""".formatted(ring(west, south, size)));
    }

    static String ring(double west, double south, double size) {
        return String.format(
                Locale.ROOT,
                "[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]",
                west,
                south,
                west + size,
                south + size);
    }
}
