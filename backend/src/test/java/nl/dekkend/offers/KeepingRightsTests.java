package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every mutation as every role, at an offer of its own and at somebody else's. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class KeepingRightsTests {

    /** Whoever may, hears that this version never was. */
    private static final int NEVER = 99;

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711    | UNKNOWN_VERSION
            editor          | partnerships   | PO2704    | FORBIDDEN
            editor          | organisations  | atlant    | FORBIDDEN
            provider        | organisations  | atlant    | UNKNOWN_VERSION
            provider        | organisations  | cjg       | FORBIDDEN
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
    void onlyItsEditorAndItsProviderKeepAnOffer(String role, String scope, String about, String answer) {
        var caller = new Keeping(Issuer.as(graphQl, role, scope, about));

        assertThat(codes(caller.save(Map.of("offer", "via-nova-fulltime", "version", NEVER, "provider", "atlant"))))
                .isEqualTo(answer);
        assertThat(codes(caller.step("confirmOffer", "via-nova-fulltime", NEVER)))
                .isEqualTo(answer);
        assertThat(codes(caller.step("withdrawOffer", "via-nova-fulltime", NEVER)))
                .isEqualTo(answer);
        assertThat(codes(caller.step("restoreOffer", "via-nova-fulltime", NEVER)))
                .isEqualTo(answer);
        var mayErase = role.equals("editor") && !answer.equals("FORBIDDEN");
        assertThat(codes(caller.erase("via-nova-fulltime", NEVER))).isEqualTo(mayErase ? answer : "FORBIDDEN");
        caller.caller()
                .document("{ offer(id: \"via-nova-fulltime\") { mayKeep mayErase } }")
                .execute()
                .path("offer.mayKeep")
                .entity(Boolean.class)
                .isEqualTo(!answer.equals("FORBIDDEN"))
                .path("offer.mayErase")
                .entity(Boolean.class)
                .isEqualTo(mayErase);
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor        | partnerships  | PO2704               | PO2704
            editor        | partnerships  | PO2703 PO2704 PO2711 | PO2711 PO2704 PO2703
            provider      | organisations | atlant               | PO2711
            school-editor | schools       | 27MD02               |
            """)
    void everybodySeesWhereTheyMayMakeOffers(String role, String scope, String about, @Nullable String home) {
        Issuer.as(graphQl, role, scope, about.split(" "))
                .document("{ me { offerHomes { id } } }")
                .execute()
                .path("me.offerHomes[*].id")
                .entityList(String.class)
                .isEqualTo(home == null ? List.of() : List.of(home.split(" ")));
    }

    @Test
    void aSchoolKeepsWhatItProvidesAndNotWhatOthersDoThere() {
        var school = new Keeping(Issuer.as(graphQl, "provider", "schools", "02EH00"));
        Keeping.editor(graphQl).save(Map.of("name", "Van de school zelf", "providerSchool", "02EH00"));

        assertThat(codes(school.step("confirmOffer", "van-de-school-zelf", NEVER)))
                .isEqualTo("UNKNOWN_VERSION");
        assertThat(codes(school.step("confirmOffer", "ikc-hb", NEVER))).isEqualTo("FORBIDDEN");
        assertThat(codes(school.step("confirmOffer", "via-nova-fulltime", NEVER)))
                .isEqualTo("FORBIDDEN");
        school.caller()
                .document("{ keptOffers(first: 100) { nodes { id mayKeep } } }")
                .execute()
                .path("keptOffers.nodes[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).contains("van-de-school-zelf").doesNotContain("ikc-hb"))
                .path("keptOffers.nodes[*].mayKeep")
                .entityList(Boolean.class)
                .satisfies(all -> assertThat(all).containsOnly(true));
    }

    @Test
    void nobodyAddsToTheListOfOthersOrSpeaksInTheirName() {
        var provider = Keeping.provider(graphQl, "atlant");
        var editor = Keeping.editor(graphQl);

        assertThat(codes(editor.save(Map.of("partnerships", List.of("PO2711", "PO2704")))))
                .isEqualTo("FOREIGN_PARTNERSHIP");
        assertThat(codes(provider.save(Map.of("partnerships", List.of("PO2704"), "provider", "atlant"))))
                .isEqualTo("FOREIGN_PARTNERSHIP");
        assertThat(codes(provider.save(Map.of("provider", "cjg")))).isEqualTo("FOREIGN_PROVIDER");
        assertThat(codes(provider.save(Map.of()))).isEqualTo("FOREIGN_PROVIDER");
        assertThat(codes(provider.save(Map.of("name", "Van Atlant", "provider", "atlant"))))
                .isEmpty();
        assertThat(codes(Keeping.provider(graphQl, "leerplein").save(Map.of("provider", "leerplein"))))
                .isEqualTo("FOREIGN_PARTNERSHIP");
    }

    @Test
    void nobodyPutsHelpOnThePageOfASchoolThatIsNotTheirs() {
        var elsewhere = Map.<String, Object>of("provider", "atlant", "providerSchool", "27MD02");

        assertThat(codes(Keeping.provider(graphQl, "atlant").save(elsewhere))).isEqualTo("FOREIGN_SCHOOL");
        assertThat(codes(Keeping.editor(graphQl).save(elsewhere))).isEqualTo("FOREIGN_SCHOOL");
        assertThat(codes(Keeping.editor(graphQl)
                        .save(Map.of("name", "Op een eigen school", "providerSchool", "02EH00"))))
                .isEmpty();
    }

    @Test
    void whoMissedAColleaguesTextGetsItBeforeWhatIsWrong() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Twee tegelijk");
        editor.step("confirmOffer", id, 1);

        editor.save(Map.of("offer", id, "version", 1, "name", ""))
                .path("result.theirs.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void whoKeepsOffersSeesTheirOwnWithThoseThatAskForAWordFirst() {
        var editor = Keeping.editor(graphQl);
        editor.made("Aaa, net bevestigd");

        var list = editor.caller().document("""
                        { all: keptOffers(first: 100) { nodes { id confirmedThisYear partnerships { id } } }
                          fresh: keptOffers(filter: {stale: false, text: "net bevestigd"}) { totalCount }
                          stale: keptOffers(filter: {stale: true, text: "net bevestigd"}) { totalCount } }
                        """).execute();

        list.path("all.nodes[*].partnerships[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).contains("PO2711"));
        list.path("all.nodes[0].confirmedThisYear").entity(Boolean.class).isEqualTo(false);
        list.path("fresh.totalCount").entity(Integer.class).isEqualTo(1);
        list.path("stale.totalCount").entity(Integer.class).isEqualTo(0);
        Keeping.provider(graphQl, "atlant")
                .caller()
                .document("{ keptOffers { nodes { provider { id } } } }")
                .execute()
                .path("keptOffers.nodes[*].provider.id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).isNotEmpty().containsOnly("atlant"));
    }

    @Test
    void aCallerWithoutATokenIsAskedToSignIn() {
        assertThat(codes(new Keeping(graphQl).step("withdrawOffer", "via-nova-fulltime", 1)))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(codes(Keeping.editor(graphQl).step("withdrawOffer", "nobody-has-this", 1)))
                .isEqualTo("FORBIDDEN");
    }

    /** Of the problems, or of the error. */
    private static String codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))))
                .path("$..problems[*].code")
                .entityList(String.class)
                .satisfies(codes::addAll);
        return String.join(" ", codes);
    }
}
