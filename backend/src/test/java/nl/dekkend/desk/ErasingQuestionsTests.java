package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What is erased at once because its asker wants it, and in time because nobody does. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ErasingQuestionsTests {

    private static final String KEY = "een-sleutel-van-de-bladzijde";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    KeepingRound round;

    @BeforeEach
    void nothingIsKept() {
        sql.sql("delete from desk.question").then().block();
        sql.sql("delete from desk.erased").then().block();
        sql.sql("delete from desk.turn").then().block();
        sql.sql("delete from changes.request").then().block();
        clock.moveTo("2026-11-26");
    }

    @Test
    void whoeverHasTheCodeErasesAllOfItAndACountStays() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");
        asker.reply(code, "Erbij", null);

        asker.erase(code, null).path("result.__typename").entity(String.class).isEqualTo("QuestionErased");

        assertThat(rows("desk.question")).isZero();
        assertThat(rows("desk.message")).isZero();
        assertThat(erased()).containsExactly("PO2711 2026-11-01 ASKER 1");
    }

    @Test
    void aRetryHearsThatItWasDoneAndItIsCountedOnce() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");

        var answers = AtOnce.results(4, number -> asker.erase(code, KEY));

        assertThat(answers).containsOnly("QuestionErased");
        assertThat(erased()).containsExactly("PO2711 2026-11-01 ASKER 1");
    }

    @Test
    void howeverManyEraseItAtOnceItIsGoneAndCountedOnce() {
        var code = Asker.somewhere(graphQl).ask("Wie helpt ons?");

        var answers = AtOnce.results(4, number -> Asker.somewhere(graphQl).erase(code, null));

        assertThat(answers).contains("QuestionErased").isSubsetOf("QuestionErased", "QuestionRefused");
        assertThat(rows("desk.question")).isZero();
        assertThat(erased()).containsExactly("PO2711 2026-11-01 ASKER 1");
    }

    @Test
    void theRetryOfARequestWhoseQuestionWasErasedBringsNothingBack() {
        var asker = Asker.somewhere(graphQl);
        var code = Asker.code(asker.send(Map.of("idempotencyKey", KEY)));
        asker.erase(code, null);

        assertThat(Asker.problems(asker.send(Map.of("idempotencyKey", KEY)))).containsExactly("CODE_UNKNOWN");
        assertThat(rows("desk.question")).isZero();
    }

    @Test
    void aQuestionGoesOnTheDayThatTheAskerWasToldAndNotBefore() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");
        clock.moveBy(Duration.ofDays(30));
        asker.reply(code, "Nog iets", null);
        asker.read(code).path("myQuestion.keptUntil").entity(String.class).isEqualTo("2027-12-26");

        clock.moveTo("2027-12-25");
        round.keep().block();
        assertThat(rows("desk.question")).isOne();

        clock.moveTo("2027-12-26");
        round.keep().block();
        assertThat(rows("desk.question")).isZero();
        assertThat(rows("desk.message")).isZero();
    }

    @Test
    void howeverManyReplicasMakeTheirRoundsEachQuestionIsCountedOnce() {
        for (var number = 0; number < 4; number++) Asker.somewhere(graphQl).ask("Vraag " + number);
        Asker.somewhere(graphQl).send(Map.of("partnership", "VO2704"));
        clock.moveTo("2027-12-01");

        AtOnce.send(4, number -> round.keep().then().toFuture().join());

        assertThat(rows("desk.question")).isZero();
        assertThat(erased()).containsExactlyInAnyOrder("PO2711 2027-12-01 TIME 4", "VO2704 2027-12-01 TIME 1");
    }

    @Test
    void whoReadsAQuestionWhileItIsErasedSeesAllOfItOrNothing() {
        for (int round = 0; round < 25; round++) {
            var code = Asker.somewhere(graphQl).ask("Wie helpt ons?");
            var seen = AtOnce.send(
                    6,
                    one -> one == 3
                            ? Asker.somewhere(graphQl)
                                    .erase(code, null)
                                    .path("result")
                                    .entity(Object.class)
                            : Asker.somewhere(graphQl).read(code).path("$").entity(Object.class));

            assertThat(seen)
                    .allSatisfy(answer -> assertThat(answer.get().toString())
                            .containsAnyOf("QuestionErased", "myQuestion=null", "text=Wie helpt ons?"));
        }
    }

    @Test
    void whoReadsAQuestionWhileItIsErasedKeepsItsNumberForMinutesOnly() {
        var kept = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
        for (var number : List.of("GONE-GONE", kept))
            sql.sql("insert into desk.audit (at, who, what, number) values ('2026-11-26', 'iemand', 'READ', :number)")
                    .bind("number", number)
                    .then()
                    .block();

        round.forget().block();

        assertThat(sql.sql("select coalesce(number, 'forgotten') from desk.audit where who = 'iemand'")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder("forgotten", kept);
    }

    private List<String> erased() {
        return sql.sql("select concat_ws(' ', partnership_id, month, reason, questions) from desk.erased")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private long rows(String table) {
        return sql.sql("select count(*) from " + table)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
