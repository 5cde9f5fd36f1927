package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

/** Every role at the desk's side of a question to PO2711 about school 27MD02. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class DeskRightsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private String number = "";

    @BeforeEach
    void oneQuestionAboutASchoolWaits(@Autowired MovableClock clock) {
        sql.sql("delete from desk.question").then().block();
        sql.sql("delete from desk.turn").then().block();
        clock.moveTo("2026-11-26");
        number = Asker.somewhere(graphQl)
                .send(Map.of("school", "27MD02"))
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "board, boards, 41009",
        "provider, organisations, atlant",
        "provider, partnerships, PO2711",
        "desk, organisations, atlant",
        "editor, partnerships, PO2711",
        "policy, partnerships, PO2711",
        "consultant, partnerships, PO2711",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, PO2711"
    })
    void noOtherRoleSeesCountsOrTouchesAny(String role, String scope, String about) {
        nothing(new Desk(Issuer.as(graphQl, role, scope, about)), "FORBIDDEN");
    }

    @Test
    void whoHasNoAccountIsAskedToSignIn() {
        nothing(new Desk(graphQl), "UNAUTHENTICATED");
    }

    @Test
    void theDeskOfAnotherPartnershipSeesNothingAndAnUnknownNumberIsTheSame() {
        var other = Desk.of(graphQl, "Cor", "PO2704");

        other.inbox(Map.of())
                .path("questionInbox.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        other.read(number).path("deskQuestion").valueIsNull();
        other.anonymised(number).path("deskQuestion").valueIsNull();
        other.read("XXXX-XXXX").path("deskQuestion").valueIsNull();
        for (var asked : new String[] {number, "XXXX-XXXX"})
            assertThat(Desk.became(other.does("noteOn", asked, Map.of("text", "Hallo"))))
                    .isEqualTo("FORBIDDEN");
        changesNothing(other, "FORBIDDEN");
    }

    @Test
    void theDeskOfThePartnershipMayDoAllOfIt() {
        var desk = Desk.of(graphQl, "Anna", "PO2711");

        desk.inbox(Map.of())
                .path("questionInbox.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        desk.read(number).path("deskQuestion.school.id").entity(String.class).isEqualTo("27MD02");
        assertThat(Desk.became(desk.does("answer", number, Map.of("version", 1, "text", "Hallo"))))
                .isEqualTo("DeskQuestionKept");
        assertThat(Desk.became(desk.does("noteOn", number, Map.of("text", "Hallo"))))
                .isEqualTo("DeskQuestionKept");
        assertThat(Desk.became(desk.does("assign", number, Map.of("version", 3, "take", true))))
                .isEqualTo("DeskQuestionKept");
        assertThat(Desk.became(desk.does("close", number, Map.of("version", 4))))
                .isEqualTo("DeskQuestionKept");
    }

    private void nothing(Desk somebody, String code) {
        assertThat(Desk.codes(somebody.inbox(Map.of()))).containsExactly(code);
        assertThat(Desk.codes(somebody.caller()
                        .document("{ questionInbox { totalCount } }")
                        .execute()))
                .containsExactly(code);
        assertThat(Desk.codes(somebody.read(number))).containsExactly(code);
        assertThat(Desk.codes(somebody.anonymised(number))).containsExactly(code);
        changesNothing(somebody, code);
    }

    private void changesNothing(Desk somebody, String code) {
        assertThat(Desk.became(somebody.does("answer", number, Map.of("version", 1, "text", "Hallo"))))
                .isEqualTo(code);
        assertThat(Desk.became(somebody.does("noteOn", number, Map.of("text", "Hallo"))))
                .isEqualTo(code);
        assertThat(Desk.became(somebody.does("assign", number, Map.of("version", 1, "take", true))))
                .isEqualTo(code);
        assertThat(Desk.became(somebody.does("close", number, Map.of("version", 1))))
                .isEqualTo(code);
        assertThat(Desk.became(somebody.does("escalate", number, Map.of("version", 1))))
                .isEqualTo(code);
        assertThat(Desk.became(somebody.writes(number, "Hallo"))).isEqualTo(code);
        assertThat(Desk.became(somebody.undoes(number))).isEqualTo(code);
        assertThat(Desk.codes(somebody.colleagues("PO2711"))).containsExactly(code);
        assertThat(sql.sql("select version from desk.question")
                        .mapValue(Integer.class)
                        .one()
                        .block())
                .isOne();
    }
}
