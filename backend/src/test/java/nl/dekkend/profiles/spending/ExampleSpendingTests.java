package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Accounts that are made up, on a database where schools say something. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=examples"})
class ExampleSpendingTests {

    private static final Path FILE = Path.of("data/region/example-spending.yaml");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"PO2711, 2024", "PO2711, 2025", "VO2704, 2024", "VO2704, 2025"})
    void theSumsOfAPartnershipCanBeSeenWorkingAndSayWhatTheyAre(String partnership, int year) {
        var answer = graphQl.document("""
                        query($partnership: ID!, $year: Int!) { spendingFigures(partnership: $partnership, year: $year) {
                            schools example source { note } } }
                        """)
                .variable("partnership", partnership)
                .variable("year", year)
                .execute();

        answer.path("spendingFigures.schools")
                .entity(Integer.class)
                .satisfies(count -> assertThat(count).isBetween(5, 8));
        answer.path("spendingFigures.example").entity(Boolean.class).isEqualTo(true);
        answer.path("spendingFigures.source.note")
                .entity(String.class)
                .satisfies(note -> assertThat(note).startsWith("Voorbeeld"));
    }

    @Test
    void whatASchoolSavesIsItsOwnAndNoExampleStandsBesideIt() throws IOException {
        var example = read("08JO00", 2025);
        example.path("school.spending.example").entity(Boolean.class).isEqualTo(true);
        save("08JO00", 2025, 500, version(example));

        load(Files.readString(FILE) + "# once more\n");

        var own = read("08JO00", 2025);
        own.path("school.spending.example").entity(Boolean.class).isEqualTo(false);
        own.path("school.spending.basicSupport.granted").entity(Integer.class).isEqualTo(500);
        read("08JO00", 2024).path("school.spending").valueIsNull();
    }

    @Test
    void anAccountThatIsNotRightIsToldAndNothingChanges() throws IOException {
        var before = version(read("09YE00", 2025));

        var report = load(Files.readString(FILE).replaceFirst("granted: \\d+", "granted: -1"));

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages().getFirst())
                                .contains("01VQ00.2024, veld basicSupport.granted: AMOUNT_OUT_OF_RANGE."));
        assertThat(version(read("09YE00", 2025))).isEqualTo(before);
    }

    private ImportReport load(String text) throws IOException {
        var file = Files.writeString(folder.resolve("example-spending.yaml"), text);
        var request = new ImportRequest(file, List.of(), null, new ImportScope.National(), 0);
        return Objects.requireNonNull(imports.run("example-spending", request).block());
    }

    private void save(String school, int year, int granted, int version) {
        var input = Map.of(
                "school", school,
                "year", year,
                "basicSupport", Map.of("granted", granted, "spent", List.of()),
                "arrangements", Map.of("granted", 0, "spent", List.of()),
                "version", version);
        Issuer.as(graphQl, "school-editor", "schools", school)
                .document("mutation($input: SaveSpendingInput!) { saveSpending(input: $input) { __typename } }")
                .variable("input", input)
                .execute()
                .path("saveSpending.__typename")
                .entity(String.class)
                .isEqualTo("SpendingSaved");
    }

    private GraphQlTester.Response read(String school, int year) {
        return Issuer.as(graphQl, "school-editor", "schools", school)
                .document("""
                        query($school: ID!, $year: Int!) { school(id: $school) { spending(year: $year) {
                            version example basicSupport { granted } } } }
                        """)
                .variable("school", school)
                .variable("year", year)
                .execute();
    }

    private static int version(GraphQlTester.Response account) {
        return account.path("school.spending.version").entity(Integer.class).get();
    }
}
