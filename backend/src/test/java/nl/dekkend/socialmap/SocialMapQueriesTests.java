package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class SocialMapQueriesTests {

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Statements statements;

    @Test
    void anOrganisationIsFoundByItsId() {
        var found = ask("""
                { organisation(id: "swv-po-ijmond") { name abbreviation kind phone partnership { id } services { id }
                    places { address { city } location { lat } } source { title asOf } example } }
                """);

        found.path("organisation.abbreviation").entity(String.class).isEqualTo("SWV PO IJmond");
        found.path("organisation.kind").entity(String.class).isEqualTo("PARTNERSHIP");
        found.path("organisation.partnership.id").entity(String.class).isEqualTo("PO2711");
        found.path("organisation.places[0].location.lat")
                .entity(Double.class)
                .satisfies(lat -> assertThat(lat).isBetween(52.4, 52.6));
        found.path("organisation.source.asOf").entity(String.class).isEqualTo("2021-10-01");
    }

    @Test
    void nobodyWithAnIdIsNull() {
        ask("{ organisation(id: \"nobody\") { id } service(id: \"nothing\") { id } }")
                .path("organisation")
                .valueIsNull()
                .path("service")
                .valueIsNull();
    }

    @Test
    void everyPartnershipInLawIsAnOrganisationAndItsNameIsNotGuessed() {
        var found = ask("""
                { partnerships { id }
                  organisations(kind: [PARTNERSHIP], first: 1) { totalCount }
                  organisation(id: "swv-po2710") { name partnership { id } source { title } example } }
                """);

        var inLaw = found.path("partnerships").entityList(Object.class).get().size();
        found.path("organisations.totalCount")
                .entity(Integer.class)
                .satisfies(count -> assertThat(count).isGreaterThanOrEqualTo(inLaw));
        found.path("organisation.name").entity(String.class).isEqualTo("Samenwerkingsverband PO2710");
        found.path("organisation.source.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).contains("Regeling regio-indeling"));
    }

    @Test
    void readingOnFromACursorShowsEveryOrganisationOnceByName() {
        var names = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = api.document("""
                    query ($after: String) { organisations(kind: [MUNICIPALITY, YOUTH_PARTNER], first: 4, after: $after) {
                        nodes { name } pageInfo { hasNextPage endCursor } } }
                    """).variable("after", cursor).execute();
            names.addAll(page.path("organisations.nodes[*].name")
                    .entityList(String.class)
                    .get());
            cursor = page.path("organisations.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("organisations.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (cursor != null);

        assertThat(names)
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String::compareToIgnoreCase);
    }

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
        assertThat(services("supportNeed: [\"nobody-knows\"]")).isEmpty();
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
    void withinADistanceTheFarOnesFallAway() {
        assertThat(services("near: {postcode: \"1942\", withinKm: 3}"))
                .contains("jeugdteam-beverwijk", "kindertelefoon")
                .doesNotContain("jeugdteam-velsen");
    }

    @Test
    void aServiceWithoutPlaceHasNoDistanceAndOthersOnlyWhenAsked() {
        ask("{ service(id: \"jeugdteam-beverwijk\") { distanceKm } }")
                .path("service.distanceKm")
                .valueIsNull();
    }

    @Test
    void aPartnershipsDeskIsNamedOnlyWhereASourceNamesOne() {
        var found = ask("""
                { mine: partnership(id: "PO2711") { supportDesk { name organisation { id } answersWithinWorkingDays example } }
                  other: partnership(id: "PO2710") { supportDesk { name } } }
                """);

        found.path("mine.supportDesk.organisation.id").entity(String.class).isEqualTo("ojsteunpunt-po-ijmond");
        found.path("mine.supportDesk.example").entity(Boolean.class).isEqualTo(true);
        found.path("other.supportDesk").valueIsNull();
    }

    @Test
    void moreServicesTakeNoMoreStatements() {
        assertThat(statementsFor(1)).isEqualTo(statementsFor(45));
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
