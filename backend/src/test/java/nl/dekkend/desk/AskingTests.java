package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
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

/** Anybody asks a desk something and goes on with it. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class AskingTests {

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
        sql.sql("delete from desk.closed_days").then().block();
        sql.sql("delete from changes.request").then().block();
        clock.moveTo("2026-11-26");
    }

    @Test
    void whoAsksGetsACodeAndADayAndSeesAllThatIsKept() {
        var told = Map.of("replyTo", "ouder@example.org", "school", "27MD02", "place", "IJmuiden", "secondsOpen", 40);

        var answer = Asker.somewhere(graphQl).send(told);

        var seen = Asker.somewhere(graphQl).read(Asker.code(answer));
        assertThat(seen.path("myQuestion").entity(Map.class).get())
                .isEqualTo(answer.path("result.thread").entity(Map.class).get())
                .containsEntry("partnership", Map.of("id", "PO2711"))
                .containsEntry("status", "NEW")
                .containsEntry("asker", "PARENT")
                .containsEntry("dueOn", "2026-12-01")
                .containsEntry("keptUntil", "2027-11-26")
                .containsEntry("replyTo", "ouder@example.org")
                .containsEntry("school", Map.of("id", "27MD02"))
                .containsEntry("place", "IJmuiden");
        assertThat(Asker.texts(seen, "myQuestion"))
                .containsExactly("Mijn dochter durft niet meer naar school. Wie helpt ons?");
    }

    @Test
    void aCodeOpensHoweverItIsTyped() {
        var code = Asker.somewhere(graphQl).ask("Wie helpt ons?");

        var typed = " " + code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');

        assertThat(Asker.texts(Asker.somewhere(graphQl).read(typed), "myQuestion"))
                .containsExactly("Wie helpt ons?");
    }

    @Test
    void theDayMovesBehindTheWeeksThatTheDeskIsClosed() {
        sql.sql("insert into desk.closed_days values ('PO2711', '2026-11-30', '2026-12-04')")
                .then()
                .block();

        var answer = Asker.somewhere(graphQl).send(Map.of());

        answer.path("result.thread.dueOn").entity(String.class).isEqualTo("2026-12-08");
    }

    @Test
    void theSameRequestTwiceIsOneQuestionWithOneCode() {
        var asker = Asker.somewhere(graphQl);

        var codes = AtOnce.send(4, number -> Asker.code(asker.send(Map.of("idempotencyKey", KEY))));

        assertThat(new HashSet<>(codes)).hasSize(1);
        clock.moveBy(Duration.ofHours(23));
        // The form was open all that time.
        assertThat(Asker.code(asker.send(Map.of("idempotencyKey", KEY, "secondsOpen", 82_800))))
                .isEqualTo(codes.getFirst());
        assertThat(kept("desk.question")).isOne();
        assertThat(kept("desk.message")).isOne();
    }

    @Test
    void aKeyThatAnotherUsedOpensNothingOfTheirs() {
        var first = Asker.code(Asker.somewhere(graphQl).send(Map.of("idempotencyKey", KEY)));

        var other = Asker.somewhere(graphQl).send(Map.of("idempotencyKey", KEY, "text", "Een andere vraag"));
        clock.moveBy(Duration.ofHours(25));
        var nextDay = Asker.somewhere(graphQl).send(Map.of("idempotencyKey", KEY));

        assertThat(Asker.problems(other)).containsExactly("KEY_USED_FOR_SOMETHING_ELSE");
        assertThat(Asker.code(nextDay)).isNotEqualTo(first);
        assertThat(kept("desk.question")).isEqualTo(2);
    }

    @Test
    void withoutAKeyARequestThatIsSentAgainIsASecondQuestion() {
        var asker = Asker.somewhere(graphQl);

        assertThat(asker.ask("Wie helpt ons?")).isNotEqualTo(asker.ask("Wie helpt ons?"));
        assertThat(kept("desk.question")).isEqualTo(2);
    }

    @Test
    void whatIsWrittenOnStandsBelowAndOnce() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");

        clock.moveBy(Duration.ofDays(1));
        asker.reply(code, "En wat kost dat?", KEY);
        var again = asker.reply(code, "En wat kost dat?", KEY);

        assertThat(Asker.texts(again, "result.thread")).containsExactly("Wie helpt ons?", "En wat kost dat?");
        again.path("result.thread.dueOn").entity(String.class).isEqualTo("2026-12-01");
        again.path("result.thread.keptUntil").entity(String.class).isEqualTo("2027-11-27");
    }

    @Test
    void aClosedQuestionIsOpenAgainWhenTheAskerWritesOn() {
        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");
        sql.sql("update desk.question set status = 'CLOSED', due_on = null")
                .then()
                .block();

        var answer = asker.reply(code, "Het is weer mis.", null);

        answer.path("result.thread.status").entity(String.class).isEqualTo("NEW");
        answer.path("result.thread.dueOn").entity(String.class).isEqualTo("2026-12-01");
    }

    @Test
    void aDeskThatIsNotThereASchoolThatIsNotThereAndAMachineAreToldSo() {
        var asker = Asker.somewhere(graphQl);

        assertThat(Asker.problems(asker.send(Map.of("partnership", "PO2703")))).containsExactly("NO_DESK");
        assertThat(Asker.problems(asker.send(Map.of("partnership", "nergens", "school", "99ZZ99", "homepage", "x"))))
                .containsExactly("NO_DESK", "NO_SUCH_SCHOOL", "LEAVE_EMPTY");
        assertThat(Asker.problems(asker.send(Map.of("secondsOpen", 1)))).containsExactly("SENT_TOO_FAST");
        assertThat(kept("desk.question")).isZero();
    }

    @Test
    void nothingOfAQuestionIsAPublicChange() {
        var before = kept("changes.change");

        var asker = Asker.somewhere(graphQl);
        var code = asker.ask("Wie helpt ons?");
        asker.reply(code, "En wat kost dat?", null);
        asker.erase(code, null);

        assertThat(kept("changes.change")).isEqualTo(before);
    }

    private long kept(String table) {
        return List.copyOf(sql.sql("select count(*) from " + table)
                        .mapValue(Long.class)
                        .all()
                        .collectList()
                        .block())
                .getFirst();
    }
}
