package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code responsibility.txt} says for every municipality, sector and theme of the region who is responsible. A policy
 * officer can read it; a difference with what the API answers shows here as a difference between two texts.
 */
@DekkendTest("dekkend.imports.at-start=true")
class ResponsibilityTableTests {

    private static final Path EXPECTED = Path.of("src/test/resources/nl/dekkend/socialmap/responsibility.txt");

    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("Beverwijk", "municipality: \"GM0375\"");
        PLACES.put("Bloemendaal", "municipality: \"GM0377\"");
        PLACES.put("Castricum", "municipality: \"GM0383\"");
        PLACES.put("Haarlem", "municipality: \"GM0392\"");
        PLACES.put("Haarlemmermeer", "municipality: \"GM0394\"");
        PLACES.put("Haarlemmermeer 1165", "postcode: \"1165\"");
        PLACES.put("Haarlemmermeer 2064", "postcode: \"2064 KA\", municipality: \"GM0375\"");
        PLACES.put("Haarlemmermeer 2065", "postcode: \"2065\"");
        PLACES.put("Haarlemmermeer 2132", "postcode: \"2132\"");
        PLACES.put("Heemskerk", "municipality: \"GM0396\"");
        PLACES.put("Heemstede", "municipality: \"GM0397\"");
        PLACES.put("Uitgeest", "municipality: \"GM0450\"");
        PLACES.put("Velsen", "municipality: \"GM0453\"");
        PLACES.put("Zandvoort", "municipality: \"GM0473\"");
        PLACES.put("Utrecht 3511", "postcode: \"3511\"");
    }

    @Autowired
    HttpGraphQlTester api;

    @Test
    void everybodyIsResponsibleForWhatTheTableSays() throws IOException {
        var table = new StringJoiner("\n", "", "\n");
        PLACES.forEach((name, where) -> List.of("PRIMARY", "SECONDARY")
                .forEach(sector -> rows(where, sector)
                        .forEach(row -> table.add("%-20s %-9s %s".formatted(name, sector, line(row))))));

        assertThat(table.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    private List<Map<String, Object>> rows(String where, String sector) {
        return api.document("""
                { responsibility(%s, sector: %s) { theme organisation { name } partnership { id } } }
                """.formatted(where, sector))
                .execute()
                .path("responsibility")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    @SuppressWarnings("unchecked")
    private static String line(Map<String, Object> row) {
        var organisation = (Map<String, String>) row.get("organisation");
        var partnership = (Map<String, String>) row.get("partnership");
        return "%-20s %-7s %s"
                .formatted(
                        row.get("theme"), partnership == null ? "-" : partnership.get("id"), organisation.get("name"));
    }
}
