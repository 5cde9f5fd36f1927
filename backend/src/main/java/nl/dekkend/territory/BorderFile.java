package nl.dekkend.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.Encoding;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads municipalities with their borders from GeoJSON, as Statistics Netherlands and the Land Registry publish them.
 */
final class BorderFile {

    /** A municipality as the table keeps it. */
    record Row(String id, String name, double lat, double lon, String border) {}

    private final OpenFile file;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private BorderFile(OpenFile file) {
        this.file = file;
    }

    static Reading<List<Row>> read(OpenFile file) {
        return file.text(Encoding.UTF_8).then(text -> new BorderFile(file).rows(text));
    }

    private Reading<List<Row>> rows(String text) {
        try {
            take(JsonMapper.shared().readTree(text));
        } catch (JacksonException fault) {
            var place = fault.getLocation();
            var line = place == null ? 0 : place.getLineNr();
            problems.add(file.problem(line, null, "dit is geen hele GeoJSON; is het bestand afgebroken?"));
        }
        return problems.isEmpty() ? new Reading.Accepted<>(rows) : new Reading.Refused<>(problems);
    }

    private void take(JsonNode document) {
        var features = document.path("features");
        if (features.isEmpty()) {
            problem("features", "hier staat geen enkele gemeente; verwacht is een FeatureCollection.");
        }
        var promised = document.path("numberMatched").asInt(features.size());
        if (promised != features.size()) {
            problem("features", "het bestand heeft %d van de %d gemeenten.".formatted(features.size(), promised));
        }
        for (int number = 1; number <= features.size(); number++) {
            takeFeature(number, features.path(number - 1));
        }
    }

    private void takeFeature(int number, JsonNode feature) {
        var properties = feature.path("properties");
        var id = text(number, properties, "statcode", "GM\\d{4}", "een gemeentecode zoals GM0375");
        var name = text(number, properties, "statnaam", "\\S.*", "de naam van een gemeente");
        var border = border(number, feature.path("geometry"));
        if (id == null || name == null || border == null) {
            return;
        }
        if (!seen.add(id) || !seen.add(name)) {
            problem("statcode", "gemeente %s (%s) staat er twee keer in.".formatted(id, name));
        }
        var centre = border.centre();
        rows.add(new Row(id, name, centre.lat(), centre.lon(), border.geoJson()));
    }

    private @Nullable String text(int number, JsonNode properties, String name, String form, String expected) {
        var value = properties.path(name).asString("").strip();
        if (value.matches(form)) {
            return value;
        }
        problem(name, "bij gemeente nummer %d staat '%s'; verwacht is %s.".formatted(number, value, expected));
        return null;
    }

    private @Nullable Border border(int number, JsonNode geometry) {
        try {
            var border = Border.of(geometry);
            if (border.isDutch()) {
                return border;
            }
            problem(
                    "geometry",
                    "gemeente nummer %d ligt niet in Nederland; verwacht zijn graden (WGS 84).".formatted(number));
        } catch (IllegalArgumentException fault) {
            problem(
                    "geometry",
                    "bij gemeente nummer %d staat geen gesloten grens; verwacht is een (Multi)Polygon."
                            .formatted(number));
        }
        return null;
    }

    private void problem(String property, String sentence) {
        problems.add(file.problem(0, property, sentence));
    }
}
