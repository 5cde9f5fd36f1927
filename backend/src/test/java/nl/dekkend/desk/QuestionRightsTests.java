package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Role;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Roles;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @LocalServerPort
    int port;

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

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGivesNothingThatTheCodeDoesNotGive(Role role) {
        var claims = Roles.claims(role);

        theCodeDecides(
                Asker.somewhere(Issuer.as(graphQl, role.name(), claims)), Issuer.token(role.name(), claims, 600));
    }

    @Test
    void theDeskOfAnotherPartnershipIsOneAsOthers() {
        var claims = Map.<String, Object>of("roles", List.of("desk"), "partnerships", List.of("PO2704"));

        theCodeDecides(Asker.somewhere(Issuer.as(graphQl, "Cor", claims)), Issuer.token("Cor", claims, 600));
    }

    @Test
    void whoHasNoAccountNeedsNoneAndTheCode() {
        theCodeDecides(Asker.somewhere(graphQl), "");
    }

    @Test
    void nothingThatAnAskerDoesReadsWhatIsTheDesksOrWritesWhatItNotes(@Autowired Statements statements) {
        var asker = Asker.somewhere(graphQl);
        statements.forget();
        var mine = asker.ask("Mijn vraag");
        asker.read(mine);
        asker.reply(mine, "Erbij", null);
        assertThat(heard(mine, "")).contains("Mijn vraag");
        asker.erase(mine, null);

        assertThat(statements.texts())
                .anyMatch(text -> text.contains("desk.message"))
                .noneMatch(text -> text.matches("(?s).*desk\\.(note|draft|outgoing|colleague|contact)\\b.*"))
                .noneMatch(text -> text.matches("(?s).*(into|update|delete from) desk\\.label\\b.*"));
    }

    /** What a stream says first; nothing when it ends without a word. */
    private String heard(String code, String token) {
        return LiveQuestionsTests.answered(
                port,
                "subscription { questionUpdated(followUpCode: \"%s\") { messages { text } } }".formatted(code),
                token);
    }

    private void theCodeDecides(Asker somebody, String token) {
        assertThat(somebody.ask("Mag ik wat vragen?")).hasSizeGreaterThan(20);
        assertThat(heard(NOBODYS, token)).isNull();
        assertThat(heard(other, token)).contains("De andere vraag").doesNotContain("De ene vraag");
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
