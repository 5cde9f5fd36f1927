package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** An answer leaves after ten seconds, in which it can be taken back. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.desk.undo=10s"
})
class SendingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    Sending sending;

    private Desk anna;
    private Desk bert;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionWaits() {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "desk.colleague", "mail.letter"))
            sql.sql("delete from " + table).then().block();
        Mailbox.empty();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711", "VO2704");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        var asked = Asker.somewhere(graphQl).send(Map.of("replyTo", "ouder@example.org"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @Test
    void anAnswerLeavesAfterTenSecondsAndOnceHoweverManyReplicasSendIt(@Autowired MailRounds mail) {
        bert.writes(number, "Het kernteam helpt u.");
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        sending.round().block();

        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(1);
        anna.unsent(number)
                .path("deskQuestion.outgoing.by")
                .entity(String.class)
                .isEqualTo("Bert");
        bert.unsent(number).path("deskQuestion.draft").valueIsNull();
        clock.moveBy(Duration.ofSeconds(10));
        AtOnce.send(4, replica -> sending.round().blockOptional());
        mail.round().block();
        assertThat(Desk.list(bert.undoes(number), "result.problems[*].code")).containsExactly("ANSWER_LEFT");

        var seen = Asker.somewhere(graphQl).read(code);
        assertThat(Asker.texts(seen, "myQuestion")).hasSize(2).contains("Het kernteam helpt u.");
        seen.path("myQuestion.status").entity(String.class).isEqualTo("ANSWERED");
        anna.unsent(number).path("deskQuestion.outgoing").valueIsNull();
        assertThat(Mailbox.mails()).hasSize(1);
    }

    @Test
    void whoTakesAnAnswerBackInTimeHasItAsADraftAndTheAskerNeverSawIt() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        assertThat(Desk.list(anna.undoes(number), "result.problems[*].code")).containsExactly("ANSWER_LEFT");
        assertThat(Desk.became(bert.undoes(number))).isEqualTo("DeskQuestionKept");

        bert.unsent(number).path("deskQuestion.draft.text").entity(String.class).isEqualTo("Het kernteam helpt u.");
        clock.moveBy(Duration.ofSeconds(10));
        sending.round().block();
        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(1);
        assertThat(Desk.list(bert.undoes(number), "result.problems[*].code")).containsExactly("ANSWER_LEFT");
    }

    @Test
    void asLongAsItLiesThereItCanBeTakenBackAlsoWhenNoRoundSentItInTime() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        clock.moveBy(Duration.ofMinutes(1));

        assertThat(Desk.became(bert.undoes(number))).isEqualTo("DeskQuestionKept");
        sending.round().block();
        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(1);
    }

    @Test
    void aSecondBeforeItLeavesAnAnswerCanBeTakenBackAndTheAskerHasNotSeenIt() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        clock.moveBy(Duration.ofSeconds(9));
        sending.round().block();

        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(1);
        assertThat(Desk.became(bert.undoes(number))).isEqualTo("DeskQuestionKept");
    }

    @Test
    void anAnswerOnItsWayTakesThePlaceOfOneOfTheHundred() {
        sql.sql("""
                insert into desk.message (id, question_id, author, text, sent_at)
                select gen_random_uuid(), question_id, author, text, sent_at
                  from desk.message cross join generate_series(1, 98)
                """).then().block();
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        assertThat(Desk.list(
                        bert.does("answer", number, Map.of("version", 2, "text", "Nog iets.")),
                        "result.problems[*].code"))
                .containsExactly("MANY_MESSAGES");
    }

    @Test
    void whatWasOnItsWayGoesBeforeTheQuestionIsClosed() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        anna.does("close", number, Map.of("version", 2));

        var seen = Asker.somewhere(graphQl).read(code);
        assertThat(Asker.texts(seen, "myQuestion")).hasSize(2);
        seen.path("myQuestion.status").entity(String.class).isEqualTo("CLOSED");
    }

    @Test
    void whatTheAskerWritesWhileAnAnswerLeavesStillWaits() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        clock.moveBy(Duration.ofSeconds(5));
        Asker.somewhere(graphQl).reply(code, "Er is nog iets.", null);
        clock.moveBy(Duration.ofSeconds(5));
        sending.round().block();

        var seen = Asker.somewhere(graphQl).read(code);
        assertThat(Asker.texts(seen, "myQuestion")).hasSize(3);
        seen.path("myQuestion.dueOn").hasValue();
        assertThat(Desk.list(
                        bert.inbox(Map.of("status", List.of("NEW", "READ", "IN_PROGRESS"))),
                        "questionInbox.nodes[*].number"))
                .containsExactly(number);
    }

    @Test
    void anAnswerThatDoesNotOpenKeepsNoOtherFromGoing() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        sql.sql("update desk.outgoing set text = set_byte(text, 20, 255 - get_byte(text, 20))")
                .then()
                .block();
        var other = Asker.somewhere(graphQl).send(Map.of());
        bert.does(
                "answer",
                other.path("result.thread.number").entity(String.class).get(),
                Map.of("version", 1, "text", "Bel de school."));
        clock.moveBy(Duration.ofSeconds(10));
        sending.round().block();

        assertThat(Asker.texts(Asker.somewhere(graphQl).read(Asker.code(other)), "myQuestion"))
                .contains("Bel de school.");
        anna.unsent(number).path("deskQuestion.outgoing").valueIsNull();
    }

    @Test
    void whatWasTypedSinceAnAnswerWasSentStandsBehindItWhenItIsTakenBack() {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        bert.writes(number, "En bel de school.");
        bert.undoes(number);

        bert.unsent(number)
                .path("deskQuestion.draft.text")
                .entity(String.class)
                .isEqualTo("Het kernteam helpt u.\n\nEn bel de school.");
    }
}
