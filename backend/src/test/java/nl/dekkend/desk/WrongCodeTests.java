package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whoever has no code learns nothing, also not by trying. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class WrongCodeTests {

    /** A malformed one, one that nobody has, one too long, and none. */
    private static final List<String> WRONG =
            List.of("hallo", "01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-23", "X".repeat(4_000), "");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @BeforeEach
    void oneQuestionWaits() {
        sql.sql("delete from desk.question").then().block();
        sql.sql("delete from desk.turn").then().block();
        clock.moveTo("2026-11-26");
    }

    /** Whatever is asked with it; a retry's key is looked up too, the same for each code. */
    @ParameterizedTest
    @EnumSource(CodeUse.class)
    void everyWrongCodeCostsTheSameStatements(CodeUse use) {
        var erased = Asker.somewhere(graphQl).ask("Wie helpt ons?");
        Asker.somewhere(graphQl).erase(erased, null);
        var codes = new ArrayList<>(WRONG);
        codes.add(erased);

        var sent = codes.stream().map(code -> sent(use, code)).distinct().toList();

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .filteredOn(text -> !text.contains("changes.request"))
                .hasSize(2)
                .noneMatch(text -> text.contains("desk.message"));
    }

    private List<String> sent(CodeUse use, String code) {
        statements.forget();
        use.with(code, Asker.somewhere(graphQl), port);
        return statements.texts();
    }

    @ParameterizedTest
    @EnumSource(CodeUse.class)
    void whereverAWrongCodeIsGivenItIsOneOfTen(CodeUse use) {
        var guesser = new Asker(graphQl);
        for (var number = 0; number < 10; number++) use.with("fout-" + number, guesser, port);

        assertThat(codes(guesser.read("fout"))).containsExactly("RATE_LIMITED");
        assertThat(LiveQuestionsTests.answered(
                        port, "subscription { questionUpdated(followUpCode: \"fout\") { number } }", ""))
                .contains("RATE_LIMITED");
    }

    @Test
    void everyWrongCodeHasTheSameAnswer() {
        var erased = Asker.somewhere(graphQl).ask("Wie helpt ons?");
        Asker.somewhere(graphQl).erase(erased, null);
        var codes = new ArrayList<>(WRONG);
        codes.add(erased);

        for (var code : codes) {
            Asker.somewhere(graphQl).read(code).path("myQuestion").valueIsNull();
            assertThat(Asker.problems(Asker.somewhere(graphQl).reply(code, "", null)))
                    .containsExactly("CODE_UNKNOWN");
            assertThat(Asker.problems(Asker.somewhere(graphQl).erase(code, null)))
                    .containsExactly("CODE_UNKNOWN");
        }
    }

    @Test
    void afterTenWrongCodesANetworkWaitsAMinuteAndARightOneOpensAllTheSame() {
        var right = Asker.somewhere(graphQl).ask("Wie helpt ons?");
        var guesser = Asker.somewhere(graphQl);
        for (var number = 0; number < 5; number++) {
            guesser.read("fout-" + number);
            guesser.reply("fout-" + number, "Hallo?", null);
        }

        assertThat(codes(guesser.read("fout"))).containsExactly("RATE_LIMITED");
        assertThat(codes(guesser.reply("fout", "Hallo?", null))).containsExactly("RATE_LIMITED");
        assertThat(codes(guesser.erase("fout", null))).containsExactly("RATE_LIMITED");
        assertThat(Asker.texts(guesser.read(right), "myQuestion")).containsExactly("Wie helpt ons?");
        guesser.erase(right, null)
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("QuestionErased");
        assertThat(codes(Asker.somewhere(graphQl).read("fout"))).isEmpty();
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(codes(guesser.read("fout"))).isEmpty();
    }

    @Test
    void aRightCodeMayBeUsedAsOftenAsOneLikes() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");

        assertThat(AtOnce.send(30, number -> Asker.texts(asker.read(code), "myQuestion")))
                .allSatisfy(texts -> assertThat(texts).hasSize(1));
    }

    @Test
    void theCodeOfOneQuestionChangesNothingInAnother() {
        var asker = Asker.somewhere(graphQl);
        var mine = asker.ask("Mijn vraag");
        var other = Asker.somewhere(graphQl).ask("De vraag van een ander");

        asker.reply(mine, "Erbij", null);
        asker.erase(mine, null);

        assertThat(Asker.texts(asker.read(other), "myQuestion")).containsExactly("De vraag van een ander");
    }

    @Test
    void ofANetworkNothingReadableIsKeptAndWithinTheHourNothingAtAll(@Autowired KeepingRound round) {
        Asker.somewhere(graphQl).read("fout");
        assertThat(turns()).singleElement().asString().matches("\\{kind=WRONG_CODE, who=[0-9a-f]{64}}");

        clock.moveBy(Duration.ofMinutes(56));
        round.forget().block();

        assertThat(turns()).isEmpty();
    }

    private List<Map<String, Object>> turns() {
        return sql.sql("select kind, who from desk.turn")
                .fetch()
                .all()
                .collectList()
                .block();
    }

    private static List<String> codes(GraphQlTester.Response answer) {
        var codes = new ArrayList<String>();
        answer.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }
}
