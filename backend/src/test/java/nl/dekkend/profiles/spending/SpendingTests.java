package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The account of a school: who keeps it, who sees it, and what everybody may know of it. */
@DekkendTest("dekkend.imports.at-start=true")
class SpendingTests {

    private static final String ACCOUNT = """
            __typename ... on SpendingSaved { spending { id version savedBy hints
                arrangements { granted total left spent { category amount } } } }
            ... on SpendingConflict { theirs { version explanation } }
            ... on SpendingRefused { problems { code field message } }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void aSchoolAccountsForItsMoneyAndTheSumsAreMadeForIt() {
        var school = school(0);

        save(school, 2025, 0, "Vast team.")
                .path("result.spending.arrangements.total")
                .entity(Long.class)
                .isEqualTo(9_000_00L)
                .path("result.spending.arrangements.left")
                .entity(Long.class)
                .isEqualTo(1_000_00L)
                .path("result.spending.hints")
                .entityList(String.class)
                .containsExactly("ARRANGEMENTS_MOSTLY_STAFF", "MUCH_LEFT")
                .path("result.spending.savedBy")
                .entity(String.class)
                .isEqualTo("SCHOOL_EDITOR");
    }

    @Test
    void onlySchoolBoardAndPartnershipSeeIt() {
        var school = school(1);
        save(school, 2025, 0, "Alleen voor ons.");
        var seen = new ArrayList<String>();

        for (var reader : List.of(
                List.of("school-editor", "schools", school),
                List.of("school-director", "schools", school),
                List.of("board", "boards", board(school)),
                List.of("consultant", "partnerships", "PO2711"),
                List.of("editor", "partnerships", "PO2711"),
                List.of("policy", "partnerships", "PO2711"),
                List.of("school-editor", "schools", school(2)),
                List.of("consultant", "partnerships", "PO2704"),
                List.of("desk", "partnerships", "PO2711"),
                List.of("municipality", "municipalities", "GM0375"))) {
            var caller = Issuer.as(graphQl, reader.get(0), reader.get(1), reader.get(2));
            if (read(caller, school) != null) seen.add(String.join(" ", reader));
        }

        assertThat(read(graphQl, school)).isNull();
        assertThat(seen).hasSize(6).last().isEqualTo("policy partnerships PO2711");
    }

    @Test
    void ofTwoColleaguesTheSecondSeesWhatTheFirstLeft() {
        var school = school(3);

        var answers = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> save(school, 2024, 0, "Tekst " + number)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer ->
                        answer.path("result.__typename").entity(String.class).get())
                .toList();

        assertThat(answers).filteredOn("SpendingSaved"::equals).hasSize(1);
        assertThat(answers).filteredOn("SpendingConflict"::equals).hasSize(19);
        save(school, 2024, 1, "Beter.")
                .path("result.spending.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void sumsOfAPartnershipArePublicFromTheFifthSchoolOn() {
        IntStream.range(10, 14).forEach(place -> save(school(place), 2023, 0, "Uitleg."));
        assertThat(figures()).isEmpty();

        save(school(14), 2023, 0, "Uitleg.");

        assertThat(figures()).contains(5);
        graphQl.document("{ spendingFigures(partnership: \"PO2711\", year: 2023) { arrangements { granted total } } }")
                .execute()
                .path("spendingFigures.arrangements.granted")
                .entity(Long.class)
                .isEqualTo(50_000_00L);
    }

    private List<Integer> figures() {
        return graphQl.document("{ spendingFigures(partnership: \"PO2711\", year: 2023) { schools } }")
                .execute()
                .path("$..schools")
                .entityList(Integer.class)
                .get();
    }

    private GraphQlTester.Response save(String school, int year, int version, String explanation) {
        return Issuer.as(graphQl, "school-editor", "schools", school)
                .document("mutation($input: SaveSpendingInput!) { result: saveSpending(input: $input) { %s } }"
                        .formatted(ACCOUNT))
                .variable(
                        "input",
                        Map.of(
                                "school",
                                school,
                                "year",
                                year,
                                "basicSupport",
                                Map.of("granted", 5_000_00, "spent", List.of()),
                                "arrangements",
                                Map.of(
                                        "granted",
                                        10_000_00,
                                        "spent",
                                        List.of(
                                                Map.of("category", "STAFF", "amount", 8_000_00),
                                                Map.of("category", "OTHER", "amount", 1_000_00))),
                                "explanation",
                                explanation,
                                "version",
                                version))
                .execute();
    }

    private static @Nullable String read(HttpGraphQlTester caller, String school) {
        var ids = caller.document("query($id: ID!) { school(id: $id) { spending(year: 2025) { id } } }")
                .variable("id", school)
                .execute()
                .path("$..spending.id")
                .entityList(String.class)
                .get();
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private String board(String school) {
        return graphQl.document("query($id: ID!) { school(id: $id) { board { id } } }")
                .variable("id", school)
                .execute()
                .path("school.board.id")
                .entity(String.class)
                .get();
    }

    private String school(int place) {
        return graphQl.document("""
                        { schools(first: 50, filter: {partnership: "PO2711", kind: [PRIMARY]}) { nodes { id } } }
                        """)
                .execute()
                .path("schools.nodes[%d].id".formatted(place))
                .entity(String.class)
                .get();
    }
}
