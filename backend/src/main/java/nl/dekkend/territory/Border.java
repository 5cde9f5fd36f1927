package nl.dekkend.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.shared.Point;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The border of one municipality: one or more parts, which may have holes. */
final class Border {

    /** About a metre: the borders are generalised anyhow. */
    private static final double STEPS_PER_DEGREE = 100_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final MultiPolygon area;

    private Border(MultiPolygon area) {
        this.area = area;
    }

    /**
     * Reads a GeoJSON geometry in WGS 84.
     *
     * @throws IllegalArgumentException when it is no closed (multi)polygon
     */
    static Border of(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var parts = switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(coordinates);
            case "MultiPolygon" -> List.copyOf(coordinates.values());
            default -> List.<JsonNode>of();
        };
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("geen Polygon of MultiPolygon");
        }
        return new Border(
                SHAPES.createMultiPolygon(parts.stream().map(Border::part).toArray(Polygon[]::new)));
    }

    static Border of(String geoJson) {
        return of(JsonMapper.shared().readTree(geoJson));
    }

    boolean holds(Point point) {
        var place = new Coordinate(point.lon(), point.lat());
        return area.getEnvelopeInternal().contains(place) && SimplePointInAreaLocator.isContained(place, area);
    }

    /** The middle of the largest part, or a point well inside it when the middle lies outside. */
    Point centre() {
        Optional<Geometry> largest = parts(area).max((one, other) -> Double.compare(one.getArea(), other.getArea()));
        var middle = largest.orElseThrow().getCentroid();
        var inside = area.contains(middle) ? middle : largest.orElseThrow().getInteriorPoint();
        return new Point(rounded(inside.getY()), rounded(inside.getX()));
    }

    String geoJson() {
        var parts = parts(area).map(part -> rings((Polygon) part)).toList();
        var border = new TreeMap<String, Object>(Map.of("type", "MultiPolygon", "coordinates", parts));
        return JsonMapper.shared().writeValueAsString(border);
    }

    /** Whether all of it lies around the Netherlands; coordinates in metres do not. */
    boolean isDutch() {
        Envelope around = area.getEnvelopeInternal();
        return around.getMinX() > 3 && around.getMaxX() < 8 && around.getMinY() > 50 && around.getMaxY() < 54;
    }

    private static Polygon part(JsonNode rings) {
        var all = rings.values().stream().map(Border::ring).toArray(LinearRing[]::new);
        if (all.length == 0) {
            throw new IllegalArgumentException("een deel zonder grens");
        }
        return SHAPES.createPolygon(all[0], List.of(all).subList(1, all.length).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        return SHAPES.createLinearRing(points.values().stream()
                .map(point -> new Coordinate(
                        rounded(point.path(0).asDouble()), rounded(point.path(1).asDouble())))
                .toArray(Coordinate[]::new));
    }

    private static Stream<Geometry> parts(MultiPolygon area) {
        return IntStream.range(0, area.getNumGeometries()).mapToObj(area::getGeometryN);
    }

    private static List<List<double[]>> rings(Polygon part) {
        Stream<LinearRing> holes = IntStream.range(0, part.getNumInteriorRing()).mapToObj(part::getInteriorRingN);
        return Stream.concat(Stream.of(part.getExteriorRing()), holes)
                .map(ring -> List.of(ring.getCoordinates()).stream()
                        .map(point -> new double[] {point.getX(), point.getY()})
                        .toList())
                .toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
