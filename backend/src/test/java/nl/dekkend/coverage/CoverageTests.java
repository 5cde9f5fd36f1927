package nl.dekkend.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What anybody may ask about what is missing. */
@DekkendTest("dekkend.imports.at-start=true")
class CoverageTests {

    private static final String ALL = """
            { coverage(partnership: "%s") {
                supportNeed { id } coreArea { id } level reason schools offers services example } }
            """;

    private static final String CELL = "coreArea.coverage[0].";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Statements statements;

    record Cell(
            Named supportNeed,
            Named coreArea,
            CoverageLevel level,
            String reason,
            int schools,
            int offers,
            int services,
            boolean example) {}

    record Named(String id) {}

    @Test
    void showsEveryNeedInEveryCoreArea() {
        var cells = cells("PO2711");
        var needs = ids("{ found: supportNeeds { id } }");
        var areas = ids("{ partnership(id: \"PO2711\") { found: coreAreas { id } } }", "partnership.found");

        assertThat(cells).hasSize(needs.size() * areas.size());
        assertThat(cells.stream().map(cell -> cell.supportNeed().id()).distinct())
                .isEqualTo(needs);
        assertThat(cells.stream().map(cell -> cell.coreArea().id()).limit(areas.size()))
                .isEqualTo(areas);
        assertThat(cells)
                .allSatisfy(cell ->
                        assertThat(cell.level() == CoverageLevel.NONE).isEqualTo(cell.schools() + cell.offers() == 0));
    }

    @Test
    void tellsWhichRecordsItCounted() {
        var answer = graphQl.document("""
                        { coreArea(id: "ijmuiden-1") { coverage {
                            supportNeed { id } schools offers services supplySchools { id }
                            supplyOffers { id status } supplyServices { id } nearestSchool { id } nearestDistanceKm
                            missedSearches
                        } } }
                        """).execute();

        answer.path(CELL + "supportNeed.id").entity(String.class).isEqualTo("hoogbegaafd");
        answer.path(CELL + "supplyOffers[*].id").entityList(String.class).contains("via-nova-fulltime");
        answer.path(CELL + "supplyOffers[*].status").entityList(String.class).doesNotContain("PLANNED", "ENDED");
        for (var sort : List.of("Schools", "Offers", "Services")) {
            var number =
                    answer.path(CELL + sort.toLowerCase()).entity(Integer.class).get();
            answer.path(CELL + "supply" + sort).entityList(Object.class).hasSize(number);
        }
        answer.path(CELL + "nearestSchool.id")
                .entity(String.class)
                .satisfies(school -> assertThat(schoolsOf("ijmuiden-1")).doesNotContain(school));
        answer.path(CELL + "nearestDistanceKm")
                .entity(Double.class)
                .satisfies(km -> assertThat(km).isPositive().isLessThan(20));
        answer.path(CELL + "missedSearches").valueIsNull();
    }

    @Test
    void countsWhatIsForANarrowerNeedForTheWiderOne() {
        var cells = cells("PO2711");
        var compared = 0;
        for (var narrow : cells) {
            if (!narrow.supportNeed().id().equals("dubbel-bijzonder") || narrow.level() == CoverageLevel.NONE) continue;
            var wide = cells.stream()
                    .filter(cell -> cell.supportNeed().id().equals("hoogbegaafd")
                            && cell.coreArea().equals(narrow.coreArea()))
                    .findFirst()
                    .orElseThrow();
            assertThat(wide.level()).isNotEqualTo(CoverageLevel.NONE);
            compared++;
        }
        assertThat(compared).isPositive();
    }

    @Test
    void isAboutTheYearThatIsAsked() {
        var before = graphQl.document(
                        "{ coverage(partnership: \"PO2711\", schoolYear: \"2020-2021\") { asOf schools } }")
                .execute();

        before.path("coverage[*].asOf")
                .entityList(String.class)
                .satisfies(days -> assertThat(days).isNotEmpty().containsOnly("2021-07-31"));
        before.path("coverage[*].schools")
                .entityList(Integer.class)
                .satisfies(schools -> assertThat(schools).containsOnly(0));
    }

    @Test
    void saysWhyInTheLanguageThatIsAsked() {
        graphQl.document("""
                        { coverage(partnership: "PO2711") { dutch: reason english: reason(language: EN) } }
                        """)
                .execute()
                .path("coverage[*].dutch")
                .entityList(String.class)
                .satisfies(dutch -> assertThat(dutch).anyMatch(said -> said.startsWith("Hier")))
                .path("coverage[*].english")
                .entityList(String.class)
                .satisfies(english -> assertThat(english)
                        .anyMatch(said -> said.endsWith("help here."))
                        .noneMatch(said -> said.contains("Hier") || said.contains("school is")));
    }

    @Test
    void isByMunicipalityForAPartnershipThatDidNotDivideItself() {
        var cells = cells("PO2710");

        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.coreArea().id()).startsWith("PO2710.GM"));
        graphQl.document("{ coreArea(id: \"%s\") { name partnership { id } municipality { name } example } }"
                        .formatted(cells.getFirst().coreArea().id()))
                .execute()
                .path("coreArea.partnership.id")
                .entity(String.class)
                .isEqualTo("PO2710")
                .path("coreArea.municipality.name")
                .hasValue();
        graphQl.document("{ partnership(id: \"PO2710\") { coreAreas { id } } }")
                .execute()
                .path("partnership.coreAreas")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void asksTheDatabaseEquallyOftenWhateverTheSize() {
        var counts = new HashSet<Integer>();
        for (var partnership : List.of("PO2711", "VO2705", "PO2710")) {
            statements.forget();
            cells(partnership);
            counts.add(statements.count());
        }

        assertThat(counts).hasSize(1).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(9));
    }

    @Test
    void refusesAPartnershipThatNobodyKnows() {
        graphQl.document("{ coverage(partnership: \"PO9999\") { level } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getExtensions()).containsEntry("field", "partnership");
                }));
    }

    private List<Cell> cells(String partnership) {
        return graphQl.document(ALL.formatted(partnership))
                .execute()
                .path("coverage")
                .entityList(Cell.class)
                .get();
    }

    private List<String> schoolsOf(String area) {
        return ids("{ coreArea(id: \"%s\") { found: schools { id } } }".formatted(area), "coreArea.found");
    }

    private List<String> ids(String document) {
        return ids(document, "found");
    }

    private List<String> ids(String document, String path) {
        return graphQl.document(document)
                .execute()
                .path(path + "[*].id")
                .entityList(String.class)
                .get();
    }
}
