package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk can read what comes in, whoever sends however much. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class AskingBoundsTests {

    private static final String KEY = "een-sleutel-van-de-bladzijde";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nobodyAskedAnything() {
        sql.sql("delete from desk.question").then().block();
        sql.sql("delete from desk.turn").then().block();
        sql.sql("delete from changes.request").then().block();
        clock.moveTo("2026-11-26");
    }

    @Test
    void aNetworkWaitsAfterTenAndOthersDoNot() {
        var asker = Asker.somewhere(graphQl);
        for (var number = 0; number < 10; number++) asker.ask("Vraag " + number);

        assertThat(Asker.problems(asker.send(Map.of()))).containsExactly("TOO_MANY_QUESTIONS");
        Asker.somewhere(graphQl).ask("Van elders");
        clock.moveBy(Duration.ofHours(1));
        asker.ask("Na een uur");
    }

    @Test
    void aRetryCostsNoTurn() {
        var asker = Asker.somewhere(graphQl);
        for (var number = 0; number < 12; number++) asker.send(Map.of("idempotencyKey", KEY));

        assertThat(asker.ask("Nog een vraag")).isNotEmpty();
    }

    @Test
    void aDeskIsAskedTwoHundredTimesAnHourFromHoweverManyNetworks(@Autowired Turns turns) {
        for (var number = 0; number < 196; number++)
            turns.take(Turn.ASK_AT_DESK, "PO2711").block();

        var answers = AtOnce.results(8, number -> Asker.somewhere(graphQl).send(Map.of()));

        assertThat(answers).filteredOn("QuestionAsked"::equals).hasSize(4);
        assertThat(Asker.code(Asker.somewhere(graphQl).send(Map.of("partnership", "VO2704"))))
                .isNotEmpty();
    }

    @Test
    void aQuestionThatGoesOnAndOnMustBecomeANewOne() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");
        for (var number = 0; number < 10; number++) asker.reply(code, "Bericht " + number, null);
        assertThat(Asker.problems(asker.reply(code, "Nog een", null))).containsExactly("TOO_MANY_MESSAGES");

        sql.sql("""
                insert into desk.message (id, question_id, author, text, sent_at)
                select gen_random_uuid(), question_id, author, text, sent_at from desk.message, generate_series(1, 20)
                """).then().block();
        clock.moveBy(Duration.ofHours(1));

        assertThat(Asker.problems(asker.reply(code, "Nog een", null))).containsExactly("MANY_MESSAGES");
    }
}
