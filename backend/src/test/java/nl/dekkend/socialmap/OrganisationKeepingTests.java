package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: organisations as those who keep them see them, and everybody else. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class OrganisationKeepingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void anOrganisationKeepsItself() {
        var start = Feed.end(sql);

        var answer = MapKeeping.provider(graphQl, "hitt")
                .organisation(Map.of(
                        "organisation", "hitt",
                        "version", 1,
                        "name", "Thuiszittersteam",
                        "kind", "EXPERT_TEAM",
                        "phone", "0251 226601",
                        "website", "https://hitt.example",
                        "contacts",
                                List.of(Map.of(
                                        "role", Map.of("nl", "het team"),
                                        "name", " Team  Noord ",
                                        "email", "team@hitt.example"))));

        answer.path("result.organisation.version").entity(Integer.class).isEqualTo(2);
        answer.path("result.organisation.source.title")
                .entity(String.class)
                .isEqualTo("Opgave van Heliomare Interventie Team Thuiszitters");
        assertThat(Feed.since(sql, start)).containsExactly("CHANGED Organisation hitt");
        var seen = graphQl.document("""
                        { organisation(id: "hitt") { phone website contacts { name email } abbreviation example } }
                        """).execute();
        seen.path("organisation.phone").entity(String.class).isEqualTo("0251-226601");
        seen.path("organisation.website").entity(String.class).isEqualTo("https://hitt.example");
        seen.path("organisation.contacts[*].name").entityList(String.class).containsExactly("Team Noord");
        seen.path("organisation.contacts[*].email").entityList(String.class).containsExactly("team@hitt.example");
        seen.path("organisation.abbreviation").valueIsNull();
    }

    @Test
    void whatItDoesIsFoundByItsNewName() {
        var provider = MapKeeping.provider(graphQl, "socius");
        provider.organisation(Map.of("organisation", "socius", "version", 1, "name", "Kompaswerk"));

        var seen = graphQl.document("""
                        { services(filter: {text: "kompaswerk"}) { nodes { id organisation { name } } }
                          offers(filter: {text: "kompaswerk"}) { totalCount }
                          old: services(filter: {text: "socius jeugdmaatschappelijk"}) { nodes { organisation { id } } } }
                        """).execute();
        seen.path("services.nodes[*].id")
                .entityList(String.class)
                .containsExactly("socius-basisschool", "socius-middelbare-school");
        seen.path("services.nodes[0].organisation.name").entity(String.class).isEqualTo("Kompaswerk");
        seen.path("offers.totalCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldPerField() {
        var editor = MapKeeping.editor(graphQl);

        var answer = editor.organisation(Map.of(
                "phone", "06-12345678", "email", "geen adres", "website", "javascript:alert(1)", "name", "<b>x</b>"));

        assertThat(codes(answer)).isEqualTo("MARKUP_IN_TEXT URL_MALFORMED PHONE_IS_MOBILE EMAIL_MALFORMED");
        answer.path("result.problems[2].message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank());
    }

    @Test
    void whatLeansOnAnOrganisationIsNamed() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeOrganisation("Leunstoel");
        editor.service(Map.of("name", "Leunhulp", "organisation", id));

        var refused = editor.step("withdrawOrganisation", id, 1);

        assertThat(codes(refused)).isEqualTo("ORGANISATION_HAS_SERVICES");
        refused.path("result.problems[0].message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("Leunhulp"));
        assertThat(codes(editor.step("withdrawOrganisation", "swv-po-ijmond", 1)))
                .contains("ORGANISATION_IS_PARTNERSHIP", "ORGANISATION_HAS_SERVICES", "ORGANISATION_HAS_OFFERS");
        assertThat(codes(editor.step("withdrawOrganisation", "ojsteunpunt-po-ijmond", 1)))
                .contains("ORGANISATION_HAS_DESK");
    }

    @Test
    void anOfferThatEndedLeansOnItToo() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeOrganisation("Afgelopen huis");
        editor.offer(id, "ENDED");

        assertThat(codes(editor.step("withdrawOrganisation", id, 1))).isEqualTo("ORGANISATION_HAS_OFFERS");
    }

    @Test
    void aWithdrawnOrganisationIsInNoListAndComesBackAsItWas() {
        var editor = MapKeeping.editor(graphQl);
        var id = "verdwijnhuis";
        editor.organisation(Map.of("name", "Verdwijnhuis", "phone", "0251-226601"));
        editor.service(Map.of("name", "Verdwijnuur", "organisation", id));
        editor.step("withdrawService", "verdwijnuur", 1);
        var start = Feed.end(sql);

        editor.step("withdrawOrganisation", id, 1)
                .path("result.organisation.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(true);

        var seen = graphQl.document("""
                        { organisation(id: "verdwijnhuis") { name phone withdrawn }
                          service(id: "verdwijnuur") { organisation { name phone } } }
                        """).execute();
        seen.path("organisation.name").entity(String.class).isEqualTo("Verdwijnhuis");
        seen.path("organisation.phone").valueIsNull();
        seen.path("service.organisation.phone").valueIsNull();
        assertThat(codes(editor.step("restoreService", "verdwijnuur", 2))).isEqualTo("ORGANISATION_WITHDRAWN");
        assertThat(codes(editor.service(Map.of("organisation", id)))).isEqualTo("ORGANISATION_WITHDRAWN");
        assertThat(codes(editor.offer(id))).isEqualTo("PROVIDER_WITHDRAWN");
        editor.step("restoreOrganisation", id, 2)
                .path("result.organisation.version")
                .entity(Integer.class)
                .isEqualTo(3);
        graphQl.document("{ organisation(id: \"verdwijnhuis\") { phone } }")
                .execute()
                .path("organisation.phone")
                .entity(String.class)
                .isEqualTo("0251-226601");
        assertThat(Feed.since(sql, start)).containsExactly("REMOVED Organisation " + id, "ADDED Organisation " + id);
    }

    @Test
    void noServiceIsAddedToAnOrganisationThatGoesAtTheSameMoment() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeOrganisation("Wipplank");

        var answers = AtOnce.results(
                2,
                number -> number == 0
                        ? editor.step("withdrawOrganisation", id, 1)
                        : editor.service(Map.of("name", "Wip", "organisation", id)));

        assertThat(answers)
                .isIn(List.of("OrganisationKept", "ServiceRefused"), List.of("OrganisationRefused", "ServiceKept"));
    }

    @Test
    void manyServicesOfOneOrganisationAreChangedWhileItIsRenamed() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeOrganisation("Draaimolen");
        for (int number = 1; number <= 4; number++) {
            editor.service(Map.of("name", "Rondje " + number, "organisation", id));
        }

        var answers = AtOnce.results(
                8,
                number -> number % 2 == 0
                        ? editor.organisation(Map.of("organisation", id, "version", 1, "name", "Draai " + number))
                        : editor.service(
                                Map.of("service", "rondje-" + (number / 2 + 1), "version", 1, "organisation", id)));

        assertThat(answers).filteredOn("ServiceKept"::equals).hasSize(4);
        assertThat(answers).filteredOn("OrganisationKept"::equals).hasSize(1);
        assertThat(answers).filteredOn("OrganisationConflict"::equals).hasSize(3);
        graphQl.document("{ services(filter: {text: \"draai inloop\"}) { totalCount } }")
                .execute()
                .path("services.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
    }
}
