package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Every role, with the code of a question, with the code of another one and with none: the code decides, alone. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class QuestionRightsTests {

    private static final String NOBODYS = "01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-23";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private String code = "";
    private String other = "";

    @BeforeEach
    void twoQuestionsAboutOneSchool(@Autowired MovableClock clock) {
        sql.sql("delete from desk.question").then().block();
        sql.sql("delete from desk.turn").then().block();
        clock.moveTo("2026-11-26");
        code = Asker.somewhere(graphQl).ask("De ene vraag");
        other = Asker.somewhere(graphQl).ask("De andere vraag");
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "board, boards, 41009",
        "provider, organisations, atlant",
        "desk, partnerships, PO2711",
        "desk, partnerships, PO2704",
        "editor, partnerships, PO2711",
        "policy, partnerships, PO2711",
        "consultant, partnerships, PO2711",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, PO2711"
    })
    void aRoleGivesNothingThatTheCodeDoesNotGive(String role, String scope, String about) {
        var somebody = Asker.somewhere(Issuer.as(graphQl, role, scope, about));

        theCodeDecides(somebody);
    }

    @Test
    void whoHasNoAccountNeedsNoneAndTheCode() {
        theCodeDecides(Asker.somewhere(graphQl));
    }

    private void theCodeDecides(Asker somebody) {
        somebody.read(NOBODYS).path("myQuestion").valueIsNull();
        assertThat(Asker.problems(somebody.reply(NOBODYS, "Mag ik mee?", null))).containsExactly("CODE_UNKNOWN");
        assertThat(Asker.problems(somebody.erase(NOBODYS, null))).containsExactly("CODE_UNKNOWN");

        assertThat(Asker.texts(somebody.read(other), "myQuestion")).containsExactly("De andere vraag");
        assertThat(Asker.texts(somebody.reply(code, "Erbij", null), "result.thread"))
                .containsExactly("De ene vraag", "Erbij");
        somebody.erase(code, null).path("result.number").hasValue();
        assertThat(Asker.texts(somebody.read(other), "myQuestion")).containsExactly("De andere vraag");
        somebody.read(code).path("myQuestion").valueIsNull();
    }
}
