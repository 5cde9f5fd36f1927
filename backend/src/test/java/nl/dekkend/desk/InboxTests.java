package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a desk finds when it looks what waits. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class InboxTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    private Desk anna;
    private Desk bert;
    private String number = "";

    @BeforeEach
    void oneQuestionWaits() {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711", "VO2704");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        number = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    @Test
    void whoSeesAListIsNotedForEveryQuestionInIt() {
        var other = Asker.somewhere(graphQl)
                .send(Map.of())
                .path("result.thread.number")
                .entity(String.class)
                .get();

        bert.inbox(Map.of());

        assertThat(rows("select concat_ws(' ', who, what, number) from desk.audit"))
                .containsExactlyInAnyOrder("Bert INBOX " + number, "Bert INBOX " + other);
    }

    @Test
    void whoTakesAQuestionIsSeenByColleagues() {
        anna.does("assign", number, Map.of("version", 1, "take", true));

        var seen = bert.read(number);
        seen.path("deskQuestion.owner").entity(String.class).isEqualTo("Anna");
        seen.path("deskQuestion.mine").entity(Boolean.class).isEqualTo(false);
        seen.path("deskQuestion.status").entity(String.class).isEqualTo("IN_PROGRESS");
        assertThat(Desk.list(anna.inbox(Map.of("mine", true)), "questionInbox.nodes[*].number"))
                .containsExactly(number);
        assertThat(Desk.list(bert.inbox(Map.of("mine", true)), "questionInbox.nodes[*].number"))
                .isEmpty();
        anna.does("assign", number, Map.of("version", 2, "take", false))
                .path("result.question.owner")
                .valueIsNull();
    }

    @Test
    void whatWaitsStandsOnTopAndWhatIsLateIsFoundByTheDay() {
        clock.moveTo("2026-11-30");
        Asker.somewhere(graphQl).ask("Later");
        Asker.somewhere(graphQl).ask("Klaar");
        var done = Desk.list(bert.inbox(Map.of()), "questionInbox.nodes[?(@.messages[0].text == 'Klaar')].number");
        bert.does("close", done.getFirst(), Map.of("version", 1));
        clock.moveTo("2026-12-02");

        assertThat(Desk.list(bert.inbox(Map.of()), "questionInbox.nodes[*].messages[0].text"))
                .containsExactly("Mijn dochter durft niet meer naar school. Wie helpt ons?", "Later", "Klaar");
        assertThat(Desk.list(bert.inbox(Map.of("overdue", true)), "questionInbox.nodes[*].number"))
                .containsExactly(number);
        assertThat(Desk.list(bert.inbox(Map.of("status", List.of("CLOSED"))), "questionInbox.nodes[*].number"))
                .isEqualTo(done);
    }

    @Test
    void everyLookAndEveryStepIsNotedWithoutWhatItSays() {
        bert.inbox(Map.of());
        bert.read(number);
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        assertThat(rows("select concat_ws(' ', what, number) from desk.audit order by at, what"))
                .containsExactlyInAnyOrder("INBOX " + number, "READ " + number, "answerQuestion " + number);
        assertThat(rows("select who from desk.audit")).containsOnly("Bert");
    }

    @Test
    void whatADeskHasOpenedIsReadForTheAskerTooAndNoColleagueIsInTheWay() {
        var seen = bert.read(number);

        seen.path("deskQuestion.status").entity(String.class).isEqualTo("READ");
        seen.path("deskQuestion.version").entity(Integer.class).isEqualTo(1);
        assertThat(rows("select status from desk.question")).containsExactly("READ");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
