package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Refused;
import nl.dekkend.territory.Near;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

/** The list of schools, read page by page and narrowed down. */
@DekkendTest("dekkend.imports.at-start=true")
class SchoolListTests {

    private static final String PAGE = """
            query ($after: String) {
              schools(first: 25, after: $after, filter: {partnership: "PO2711", near: {postcode: "1945"}}) {
                nodes { id } pageInfo { hasNextPage endCursor } totalCount
              }
            }
            """;

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    SchoolFacets facets;

    @Autowired
    SchoolSearch search;

    @Autowired
    DatabaseClient sql;

    @Test
    void readingOnShowsEverySchoolOnce() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = cursor.isEmpty() ? ask(PAGE, Map.of()) : ask(PAGE, Map.of("after", cursor));
            seen.addAll(
                    page.path("schools.nodes[*].id").entityList(String.class).get());
            var more = page.path("schools.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            cursor = more
                    ? page.path("schools.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : "";
        } while (!cursor.isEmpty());

        var total = ask(PAGE, Map.of())
                .path("schools.totalCount")
                .entity(Integer.class)
                .get();
        assertThat(seen).doesNotHaveDuplicates().hasSize(total);
    }

    @ParameterizedTest
    @CsvSource({"NAME", "PUPILS"})
    void locationsWithoutTerritoryOrPositionComeLast(String sort) {
        var last = ask(
                "{ schools(last: 1, sort: %s) { nodes { location { lat } partnerships { basis } } } }".formatted(sort));
        var first = ask("{ schools(first: 1, sort: %s) { nodes { location { lat } partnerships { basis } } } }"
                .formatted(sort));

        assertThat(isComplete(last)).isFalse();
        assertThat(isComplete(first)).isTrue();
    }

    @Test
    void theLargestSchoolsComeFirstWhenAsked() {
        var pupils = ask("{ schools(first: 20, sort: PUPILS) { nodes { pupils } } }")
                .path("schools.nodes[*].pupils")
                .entityList(Integer.class)
                .get();

        assertThat(pupils).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void schoolsAreFoundByWhatTheirProfileNames() {
        facets.replace(Map.of("02EH00", Set.of("rekenen"))).block();

        assertThat(ids("{ schools(filter: {profilePublished: true, kind: [SPECIAL_PRIMARY]}) { nodes { id } } }"))
                .containsExactly("02EH00");
        assertThat(ids("""
                { schools(filter: {supportNeed: ["lezen-en-schrijven", "rekenen"], kind: [SPECIAL_PRIMARY]}) {
                    nodes { id }
                } }
                """)).containsExactly("02EH00");

        sql.sql("delete from schools.facet where school = '02EH00'").then().block();
        assertThat(ids("{ schools(filter: {profilePublished: true, kind: [SPECIAL_PRIMARY]}) { nodes { id } } }"))
                .isEmpty();
    }

    @Test
    void aCoreAreaHasItsSchools() {
        assertThat(ask("{ coreArea(id: \"ijmuiden-2\") { schools { id coreArea { name } } } }")
                        .path("coreArea.schools[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder("07SO00", "12XO00", "13ZN00");
    }

    @Test
    void levelsAndBoardsNarrowTheList() {
        assertThat(ids("{ schools(first: 100, filter: {level: PRACTICAL, board: \"41009\"}) { nodes { id } } }"))
                .containsExactly("28BN00");
        assertThat(ids("{ schools(filter: {board: []}) { nodes { id } } }")).isEmpty();
    }

    @Test
    void aPostcodeNobodyKnowsIsTold() {
        var filter =
                new SchoolFilter(null, null, null, null, null, null, null, null, new Near("4999", null), null, null);

        StepVerifier.create(search.page(filter, null, PageRequest.first(1)))
                .expectErrorSatisfies(refused ->
                        assertThat(refused).isInstanceOf(Refused.class).hasMessageContaining("postcode 4999"))
                .verify();
    }

    private static boolean isComplete(GraphQlTester.Response answer) {
        var node = answer.path("schools.nodes[0]").entity(Map.class).get();
        return node.get("location") != null && !((List<?>) node.get("partnerships")).isEmpty();
    }

    private List<String> ids(String document) {
        return ask(document)
                .path("schools.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return ask(document, Map.of());
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        return ExecutionGraphQlServiceTester.create(service)
                .document(document)
                .variables(variables)
                .execute();
    }
}
