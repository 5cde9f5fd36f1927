package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every role, at a record of its own and at somebody else's. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class CorrectionRightsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void oneOfASchoolAndOneOfAnOffer(@Autowired MovableClock clock) {
        sql.sql("delete from corrections.suggestion").then().block();
        clock.moveTo("2026-11-26");
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "school");
        Sender.somewhere(graphQl).says("OFFER", "via-nova-fulltime", "aanbod");
    }

    /** Nobody decides without a reason: whoever may, hears that it is missing. */
    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            editor          | partnerships   | PO2711    | aanbod        | FORBIDDEN    | TEXT_MISSING
            editor          | partnerships   | VO2704    | school        | TEXT_MISSING | FORBIDDEN
            editor          | partnerships   | PO2704    |               | FORBIDDEN    | FORBIDDEN
            editor          | organisations  | atlant    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            provider        | schools        | 27MD02    |               | FORBIDDEN    | FORBIDDEN
            provider        | organisations  | atlant    | aanbod        | FORBIDDEN    | TEXT_MISSING
            provider        | organisations  | cjg       |               | FORBIDDEN    | FORBIDDEN
            provider        | partnerships   | PO2711    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            school-editor   | schools        | 27MD02    | school        | TEXT_MISSING | FORBIDDEN
            school-director | schools        | 27MD02    | school        | TEXT_MISSING | FORBIDDEN
            school-editor   | schools        | 05ML00    |               | FORBIDDEN    | FORBIDDEN
            board           | boards         | 41009     | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            desk            | partnerships   | PO2711    |               | FORBIDDEN    | FORBIDDEN
            policy          | partnerships   | PO2711    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            consultant      | partnerships   | PO2711    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            kern-chair      | coreAreas      | heemskerk | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            municipality    | municipalities | GM0375    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            admin           | partnerships   | PO2711    | FORBIDDEN     | FORBIDDEN    | FORBIDDEN
            """)
    void thoseWhoKeepTheRecordSeeAndDecide(
            String role, String scope, String about, String sees, String ofSchool, String ofOffer) {
        var keeper = Issuer.as(graphQl, role, scope, about);
        var editor = Sender.editor(graphQl);

        assertThat(Sender.seen(keeper)).isEqualTo(sees == null ? "" : sees);
        var school = Sender.id(editor, "school");
        var offer = Sender.id(editor, "aanbod");
        assertThat(Sender.decides(keeper, school)).isEqualTo(ofSchool);
        assertThat(Sender.decides(keeper, offer)).isEqualTo(ofOffer);
        assertThat(erases(keeper, school)).isEqualTo(mayInstead(ofSchool));
        assertThat(erases(keeper, offer)).isEqualTo(mayInstead(ofOffer));
    }

    @Test
    void whoProvidesWhatASchoolOffersReadsWhatIsSaidOfThatOffer() {
        var provider = Issuer.as(graphQl, "provider", "schools", "27MD02");
        sql.sql("""
                update corrections.suggestion set schools = '{27MD02}', organisations = '{}' where subject_type = 'OFFER'
                """).then().block();

        assertThat(Sender.seen(provider)).isEqualTo("aanbod");
        assertThat(Sender.decides(provider, Sender.id(provider, "aanbod"))).isEqualTo("TEXT_MISSING");
    }

    @Test
    void oneOfOthersAmongOnesOwnRefusesAll() {
        var own = Sender.id(Sender.editor(graphQl), "school");
        var others = Sender.id(Sender.editor(graphQl), "aanbod");
        var school = Issuer.as(graphQl, "school-editor", "schools", "27MD02");

        var answer = Sender.decide(school, List.of(Sender.read(own, 1), Sender.read(others, 1)), "ERASE", null, null);

        assertThat(Sender.codes(answer)).containsExactly("FORBIDDEN");
        assertThat(Sender.seen(school)).isEqualTo("school");
    }

    @Test
    void theSchoolWhereAnothersHelpIsGivenDoesNotAnswerForIt() {
        Sender.somewhere(graphQl).says("OFFER", "inclusiever-zefier", "groep");

        assertThat(Sender.seen(Issuer.as(graphQl, "school-editor", "schools", "07SO00")))
                .isEmpty();
    }

    @Test
    void whoHasNoAccountSeesNeitherTextsNorNumbersNorIds() {
        var id = Sender.id(Sender.editor(graphQl), "school");

        assertThat(Sender.codes(Sender.queue(graphQl))).containsExactly("UNAUTHENTICATED");
        assertThat(Sender.codes(
                        graphQl.document("{ corrections { totalCount } }").execute()))
                .containsExactly("UNAUTHENTICATED");
        assertThat(Sender.decides(graphQl, id)).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void oneThatNobodySentIsRefusedLikeOneOfOthers() {
        var editor = Sender.editor(graphQl);

        assertThat(Sender.decides(editor, "00000000-0000-0000-0000-000000000000"))
                .isEqualTo("FORBIDDEN");
        assertThat(Sender.decides(editor, "geen nummer")).isEqualTo("FORBIDDEN");
    }

    @Test
    void nobodyCountsThoseOfOthers() {
        Sender.queue(Issuer.as(graphQl, "editor", "partnerships", "PO2704"))
                .path("corrections.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    /** Erasing needs no reason: whoever may, has done it. */
    private static String erases(HttpGraphQlTester keeper, String id) {
        var answer = Sender.decide(keeper, id, "ERASE", "", null);
        var codes = Sender.codes(answer);
        if (!codes.isEmpty()) return String.join(" ", codes);
        return answer.path("result.corrections[0].status").entity(String.class).get();
    }

    private static String mayInstead(String refused) {
        return refused.equals("TEXT_MISSING") ? "ERASED" : refused;
    }
}
