package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Whereabouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A question that was erased, by its asker or by time, is named nowhere in the database. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ErasedEverywhereTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    KeepingRound round;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingThatNamesAQuestionStaysInAnyTable(boolean byItsAsker) {
        var whereabouts = new Whereabouts(sql);
        clock.moveTo("2026-11-26");
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "mail.letter", "changes.request"))
            sql.sql("delete from " + table).then().block();
        var asker = Asker.somewhere(graphQl);
        var asked = asker.send(Map.of("replyTo", "ouder@example.org", "idempotencyKey", "een-sleutel-om-te-vragen"));
        var number = asked.path("result.thread.number").entity(String.class).get();
        var question = sql.sql("select id::text from desk.question")
                .mapValue(String.class)
                .one()
                .block();
        var anna = Desk.of(graphQl, "Anna", "PO2711");
        var answer = Map.of("version", 1, "text", "Het kernteam helpt u.", "idempotencyKey", "een-sleutel-van-anna");
        anna.does("answer", number, answer);
        anna.does("noteOn", number, Map.of("text", "Gebeld."));
        anna.writes(number, "Nog iets");
        new Kept(anna.caller()).label(number, Map.of("theme", "rekenen"));
        sql.sql("insert into desk.outgoing (id, question_id, who, name, text, waits, answers_to, leaves_at)"
                        + " select gen_random_uuid(), id, 'Anna', 'Anna', '', false, last_at, 'infinity'"
                        + " from desk.question")
                .then()
                .block();
        assertThat(whereabouts.of(question, number))
                .containsExactlyInAnyOrder(
                        "desk.audit",
                        "desk.draft",
                        "desk.label",
                        "desk.message",
                        "desk.note",
                        "desk.outgoing",
                        "desk.question",
                        "mail.letter");

        if (byItsAsker) asker.erase(Asker.code(asked), "een-sleutel-om-te-wissen");
        else {
            clock.moveTo("2027-11-26");
            round.keep().block();
        }

        assertThat(whereabouts.of(question, number)).isEmpty();
    }
}
