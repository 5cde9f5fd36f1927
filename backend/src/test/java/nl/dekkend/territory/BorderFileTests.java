package nl.dekkend.territory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.Reading;
import org.junit.jupiter.api.Test;

class BorderFileTests {

    private static final String FILE = """
            {
            "type": "FeatureCollection", "numberMatched": 2, "features": [
            { "properties": { "statcode": "GM0375", "statnaam": "Beverwijk" }, "geometry": { "type": "Polygon", "coordinates": [%s] } },
            { "properties": { "statcode": "GM0453", "statnaam": "Velsen" }, "geometry": { "type": "Polygon", "coordinates": [%s] } }
            ] }
            """.formatted(Borders.ring(4.6, 52.4, 0.1), Borders.ring(4.5, 52.4, 0.1));

    @Test
    void municipalitiesAreReadWithBorderAndCentre() {
        var reading = BorderFile.read(OpenFile.of("grenzen.geojson", FILE.getBytes(UTF_8)));

        assertThat(reading.require()).extracting(BorderFile.Row::name).containsExactly("Beverwijk", "Velsen");
        assertThat(reading.require().getFirst().lat()).isEqualTo(52.45);
    }

    @Test
    void aFileCutOffIsToldWithItsLine() {
        assertThat(problems(FILE.substring(0, FILE.indexOf("Velsen"))))
                .containsExactly("grenzen.geojson, regel 4: dit is geen hele GeoJSON; is het bestand afgebroken?");
    }

    @Test
    void anErrorPageIsTold() {
        assertThat(problems("<html><body>503</body></html>"))
                .singleElement()
                .asString()
                .contains("dit is een webpagina");
    }

    @Test
    void aRenamedPropertyIsToldForEveryMunicipality() {
        assertThat(problems(FILE.replace("statcode", "gemeentecode")))
                .hasSize(2)
                .first()
                .isEqualTo("grenzen.geojson, kolom statcode: bij gemeente nummer 1 staat ''; "
                        + "verwacht is een gemeentecode zoals GM0375.");
    }

    @Test
    void aMunicipalityThatOccursTwiceIsTold() {
        assertThat(problems(FILE.replace("GM0453", "GM0375")))
                .containsExactly("grenzen.geojson, kolom statcode: gemeente GM0375 (Velsen) staat er twee keer in.");
    }

    @Test
    void coordinatesInMetresAreTold() {
        assertThat(problems(FILE.replace(Borders.ring(4.5, 52.4, 0.1), Borders.ring(104_000, 488_000, 1000))))
                .containsExactly("grenzen.geojson, kolom geometry: gemeente nummer 2 ligt niet in Nederland; "
                        + "verwacht zijn graden (WGS 84).");
    }

    @Test
    void oneOfManyPagesIsTold() {
        assertThat(problems(FILE.replace("\"numberMatched\": 2", "\"numberMatched\": 345")))
                .containsExactly("grenzen.geojson, kolom features: het bestand heeft 2 van de 345 gemeenten.");
    }

    @Test
    void otherJsonIsTold() {
        assertThat(problems("{\"error\": \"niet gevonden\"}"))
                .containsExactly("grenzen.geojson, kolom features: hier staat geen enkele gemeente; "
                        + "verwacht is een FeatureCollection.");
    }

    private static List<String> problems(String text) {
        var reading = BorderFile.read(OpenFile.of("grenzen.geojson", text.getBytes(UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<List<BorderFile.Row>>) reading)
                .problems().stream().map(FileProblem::toString).toList();
    }
}
