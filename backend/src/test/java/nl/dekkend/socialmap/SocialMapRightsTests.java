package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every mutation as every role, at a record of its own and at somebody else's. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class SocialMapRightsTests {

    /** Whoever may, hears that this version never was. */
    private static final int NEVER = 99;

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711    | UNKNOWN_VERSION
            editor          | partnerships   | PO2704    | FORBIDDEN
            editor          | organisations  | cjg       | FORBIDDEN
            provider        | organisations  | cjg       | UNKNOWN_VERSION
            provider        | organisations  | atlant    | FORBIDDEN
            provider        | partnerships   | PO2711    | FORBIDDEN
            provider        | schools        | 27MD02    | FORBIDDEN
            school-editor   | schools        | 27MD02    | FORBIDDEN
            school-director | schools        | 27MD02    | FORBIDDEN
            board           | boards         | 41009     | FORBIDDEN
            desk            | partnerships   | PO2711    | FORBIDDEN
            policy          | partnerships   | PO2711    | FORBIDDEN
            consultant      | partnerships   | PO2711    | FORBIDDEN
            kern-chair      | coreAreas      | heemskerk | FORBIDDEN
            municipality    | municipalities | GM0375    | FORBIDDEN
            admin           | partnerships   | PO2711    | FORBIDDEN
            """)
    void onlyItsOwnPeopleAndTheEditorOfThePlaceKeepARecord(String role, String scope, String about, String answer) {
        var caller = new MapKeeping(Issuer.as(graphQl, role, scope, about));
        var oversees = role.equals("editor") && !answer.equals("FORBIDDEN");
        var whole = oversees ? answer : "FORBIDDEN";

        assertThat(codes(caller.service(Map.of("service", "jeugdteam-beverwijk", "version", NEVER))))
                .isEqualTo(answer);
        for (var mutation : List.of("confirmService", "withdrawService", "restoreService")) {
            assertThat(codes(caller.step(mutation, "jeugdteam-beverwijk", NEVER)))
                    .as(mutation)
                    .isEqualTo(answer);
        }
        assertThat(codes(caller.organisation(Map.of("organisation", "cjg", "version", NEVER))))
                .isEqualTo(answer);
        assertThat(codes(caller.step("confirmOrganisation", "cjg", NEVER))).isEqualTo(answer);
        for (var mutation : List.of("withdrawOrganisation", "restoreOrganisation", "eraseOrganisationRevision")) {
            assertThat(codes(caller.step(mutation, "cjg", NEVER))).as(mutation).isEqualTo(whole);
        }
        assertThat(codes(caller.step("eraseServiceRevision", "jeugdteam-beverwijk", NEVER)))
                .isEqualTo(whole);
        caller.caller()
                .document("""
                        { service(id: "jeugdteam-beverwijk") { mayKeep mayErase }
                          organisation(id: "cjg") { mayKeep mayErase } }
                        """)
                .execute()
                .path("$..mayKeep")
                .entityList(Boolean.class)
                .satisfies(may -> assertThat(may).hasSize(2).containsOnly(!answer.equals("FORBIDDEN")))
                .path("$..mayErase")
                .entityList(Boolean.class)
                .satisfies(may -> assertThat(may).hasSize(2).containsOnly(oversees));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            kindertelefoon  | editor   | PO2711         | FORBIDDEN
            kindertelefoon  | provider | kindertelefoon | UNKNOWN_VERSION
            veilig-thuis    | editor   | PO2711         | FORBIDDEN
            swv-po-ijmond   | editor   | PO2711         | UNKNOWN_VERSION
            swv-vo-mk       | editor   | PO2711         | FORBIDDEN
            swv-vo-mk       | editor   | VO2704         | UNKNOWN_VERSION
            gem-haarlem     | editor   | PO2711         | FORBIDDEN
            gem-haarlem     | editor   | PO2704         | UNKNOWN_VERSION
            atlant          | editor   | PO2711         | FORBIDDEN
            nobody-has-this | editor   | PO2711         | FORBIDDEN
            """)
    void anOrganisationIsKeptWhereItBelongs(String organisation, String role, String about, String answer) {
        var scope = role.equals("editor") ? "partnerships" : "organisations";
        var caller = new MapKeeping(Issuer.as(graphQl, role, scope, about));

        assertThat(codes(caller.step("confirmOrganisation", organisation, NEVER)))
                .isEqualTo(answer);
    }

    @Test
    void aServiceForTheWholeCountryIsItsOwnPeoplesAlone() {
        assertThat(codes(MapKeeping.editor(graphQl).step("confirmService", "kindertelefoon", NEVER)))
                .isEqualTo("FORBIDDEN");
        assertThat(codes(
                        MapKeeping.provider(graphQl, "kindertelefoon").step("confirmService", "kindertelefoon", NEVER)))
                .isEqualTo("UNKNOWN_VERSION");
        assertThat(codes(MapKeeping.editor(graphQl).service(Map.of("serviceArea", List.of(), "national", true))))
                .isEqualTo("NATIONAL_BY_OWN_PEOPLE");
    }

    @Test
    void nobodySpeaksInAnothersNameOrForPeopleWhoAreNotTheirs() {
        var editor = MapKeeping.editor(graphQl);
        var provider = MapKeeping.provider(graphQl, "cjg");

        assertThat(codes(provider.service(Map.of("organisation", "atlant")))).isEqualTo("FOREIGN_ORGANISATION");
        assertThat(codes(editor.service(Map.of("organisation", "kindertelefoon"))))
                .isEqualTo("FOREIGN_ORGANISATION");
        assertThat(codes(editor.service(Map.of("serviceArea", List.of("GM0375", "GM0392")))))
                .isEqualTo("FOREIGN_SERVICE_AREA");
        assertThat(codes(editor.service(Map.of("organisation", "nobody-has-this"))))
                .contains("NO_SUCH_ORGANISATION");
        assertThat(codes(MapKeeping.provider(graphQl, "nova-college")
                        .service(Map.of(
                                "name", "Ook in Haarlem",
                                "organisation", "nova-college",
                                "serviceArea", List.of("GM0392")))))
                .isEmpty();
        assertThat(codes(provider.organisation(Map.of()))).isEqualTo("FORBIDDEN");
        assertThat(codes(editor.organisation(Map.of("kind", "NATIONAL")))).isEqualTo("NATIONAL_BY_OWN_PEOPLE");
        assertThat(codes(editor.organisation(Map.of("kind", "PARTNERSHIP")))).isEqualTo("KIND_OF_PARTNERSHIP");
    }

    @Test
    void aMadeOrganisationIsItsEditors() {
        var id = MapKeeping.editor(graphQl).madeOrganisation("Speel-o-theek");
        var other = new MapKeeping(Issuer.as(graphQl, "editor", "partnerships", "PO2704"));

        assertThat(codes(MapKeeping.editor(graphQl).step("confirmOrganisation", id, NEVER)))
                .isEqualTo("UNKNOWN_VERSION");
        assertThat(codes(other.step("confirmOrganisation", id, NEVER))).isEqualTo("FORBIDDEN");
    }

    @Test
    void anOfferMakesNobodyTheKeeperOfWhoProvidesIt() {
        var editor = MapKeeping.editor(graphQl);
        assertThat(codes(editor.offer("gem-haarlem"))).isEmpty();
        assertThat(codes(editor.step("confirmOrganisation", "gem-haarlem", NEVER)))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void everybodySeesTheirOwnWithThoseThatAskForAWordFirst() {
        var editor = MapKeeping.editor(graphQl);
        editor.madeService("Aaa, net bevestigd");

        var list = editor.caller().document("""
                        { services: keptServices(first: 100) { nodes { id name } }
                          fresh: keptServices(filter: {stale: false, text: "aaa bevestigd"}) { totalCount }
                          stale: keptServices(filter: {stale: true, text: "aaa bevestigd"}) { totalCount }
                          organisations: keptOrganisations(first: 100) { nodes { id } }
                          cjg: keptOrganisations(filter: {text: "cjg"}) { nodes { id } } }
                        """).execute();

        list.path("services.nodes[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids)
                        .contains("jeugdteam-beverwijk", "ggd-verzuim")
                        .doesNotContain("kindertelefoon", "jeugdhulp-haarlem"));
        list.path("services.nodes[0].name").entity(String.class).isNotEqualTo("Aaa, net bevestigd");
        list.path("fresh.totalCount").entity(Integer.class).isEqualTo(1);
        list.path("stale.totalCount").entity(Integer.class).isEqualTo(0);
        list.path("organisations.nodes[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids)
                        .contains("cjg", "swv-po-ijmond", "gem-beverwijk")
                        .doesNotContain("kindertelefoon", "gem-haarlem", "swv-po-zk", "atlant"));
        list.path("cjg.nodes[*].id").entityList(String.class).contains("cjg");
        MapKeeping.provider(graphQl, "socius")
                .caller()
                .document("""
                        { keptServices { nodes { organisation { id } } } keptOrganisations { nodes { id } } }
                        """)
                .execute()
                .path("keptServices.nodes[*].organisation.id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).hasSize(2).containsOnly("socius"))
                .path("keptOrganisations.nodes[*].id")
                .entityList(String.class)
                .containsExactly("socius");
    }

    @Test
    void aCallerWithoutATokenIsAskedToSignIn() {
        assertThat(codes(new MapKeeping(graphQl).step("withdrawService", "jeugdteam-beverwijk", 1)))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(codes(MapKeeping.editor(graphQl).step("withdrawService", "nobody-has-this", 1)))
                .isEqualTo("FORBIDDEN");
    }
}
