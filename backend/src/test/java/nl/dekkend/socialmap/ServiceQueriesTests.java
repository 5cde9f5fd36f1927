package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class ServiceQueriesTests {

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Statements statements;

    @Test
    void theServiceAreaKeepsWhatWorksForTheWholeCountry() {
        assertThat(services("municipality: [\"GM0383\"]"))
                .contains("jeugdconsulent-castricum", "kindertelefoon")
                .doesNotContain("jeugdteam-beverwijk");
    }

    @Test
    void aNeedIncludesTheNeedsBelowIt() {
        assertThat(services("supportNeed: [\"gezin-en-opvoeden\"]"))
                .containsAll(services("supportNeed: [\"echtscheiding\"]"));
        assertThat(services("supportNeed: [\"echtscheiding\"]")).isNotEmpty();
    }

    @Test
    void aServiceWithoutKnownAgesIsForEveryAge() {
        assertThat(services("age: 5"))
                .contains("veilig-thuis", "jeugdteam-beverwijk")
                .doesNotContain("nova-college");
        assertThat(services("age: 20")).contains("veilig-thuis", "nova-college").doesNotContain("jeugdteam-beverwijk");
    }

    @Test
    void betweenFieldsAllHoldAndInsideAListOneIsEnough() {
        assertThat(services("category: [FIRST_CONTACT, SAFETY], municipality: [\"GM0375\"]"))
                .contains("jeugdteam-beverwijk", "veilig-thuis")
                .doesNotContain("jeugdteam-heemskerk", "ggd-verzuim");
        assertThat(services("category: []")).isEmpty();
    }

    @Test
    void aTextIsFoundInTheNameTheDescriptionAndTheOrganisationInAnySpelling() {
        assertThat(services("text: \"JEUGDTEAM beverwijk\"")).contains("jeugdteam-beverwijk");
        assertThat(services("text: \"jeugverpleegkundige\"")).contains("ggd-jeugdgezondheidszorg");
        assertThat(services("text: \"cjg\"")).contains("jeugdteam-beverwijk", "jeugdteam-velsen");
        assertThat(services("text: \"angst\"")).contains("kindertelefoon", "113");
        assertThat(services("text: \"100%\"")).isEmpty();
    }

    @Test
    void nearAPostcodeTheNearestComesFirstAndAnUnknownPlaceLast() {
        var nodes =
                ask("{ services(filter: {near: {postcode: \"1942 AB\"}}, first: 100) { nodes { id distanceKm } } }");

        var ids = nodes.path("services.nodes[*].id").entityList(String.class).get();
        var distances = nodes.path("services.nodes[*].distanceKm")
                .entityList(Double.class)
                .get();
        assertThat(ids).startsWith("jeugdteam-beverwijk").contains("kindertelefoon");
        assertThat(distances.stream().filter(km -> km != null).toList())
                .isSorted()
                .hasSizeLessThan(ids.size());
        assertThat(distances.getLast()).isNull();
    }

    @Test
    void withinADistanceTheFarOnesFallAwayAndThoseWithoutPlaceThatServeOthers() {
        assertThat(services("near: {postcode: \"1942\", withinKm: 3}"))
                .contains("jeugdteam-beverwijk", "kindertelefoon", "jg-coach")
                .doesNotContain("jeugdteam-velsen", "kernteam-zuid-kennemerland");
    }

    @Test
    void aServiceWithoutPlaceHasNoDistanceAndOthersOnlyWhenAsked() {
        ask("{ service(id: \"jeugdteam-beverwijk\") { distanceKm } }")
                .path("service.distanceKm")
                .valueIsNull();
    }

    @Test
    void moreServicesTakeNoMoreStatements() {
        assertThat(statementsFor(1)).isEqualTo(statementsFor(35));
    }

    private int statementsFor(int count) {
        statements.forget();
        ask("""
            { services(first: %d) { totalCount nodes { id organisation { id partnership { id } services { id } }
                supportNeeds { id } serviceArea { id } contacts { role } source { title } } } }
            """.formatted(count))
                .path("services.nodes")
                .entityList(Object.class)
                .hasSize(count);
        return statements.count();
    }

    private List<String> services(String filter) {
        return ask("{ services(filter: {%s}, first: 100) { nodes { id } } }".formatted(filter))
                .path("services.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }
}
