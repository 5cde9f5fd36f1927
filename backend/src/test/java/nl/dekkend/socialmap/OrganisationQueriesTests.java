package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class OrganisationQueriesTests {

    @Autowired
    HttpGraphQlTester api;

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
    void aPartnershipsDeskIsNamedOnlyWhereASourceNamesOne() {
        var found = ask("""
                { mine: partnership(id: "PO2711") { supportDesk { name organisation { id } answersWithinWorkingDays example } }
                  other: partnership(id: "PO2710") { supportDesk { name } } }
                """);

        found.path("mine.supportDesk.organisation.id").entity(String.class).isEqualTo("ojsteunpunt-po-ijmond");
        found.path("mine.supportDesk.example").entity(Boolean.class).isEqualTo(true);
        found.path("other.supportDesk").valueIsNull();
    }

    private GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }
}
