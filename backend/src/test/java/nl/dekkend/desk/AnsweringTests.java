package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk reads, answers, notes, takes and closes. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class AnsweringTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MessageStore messages;

    @Autowired
    MovableClock clock;

    private Desk anna;
    private Desk bert;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionWaits() {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "mail.letter"))
            sql.sql("delete from " + table).then().block();
        Mailbox.empty();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711", "VO2704");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        var asked = Asker.somewhere(graphQl).send(Map.of("replyTo", "ouder@example.org", "school", "27MD02"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @Test
    void theAskerReadsTheAnswerAndAMailTellsThatItIsThereAndNothingElse(@Autowired MailRounds mail) {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."))
                .path("result.question.status")
                .entity(String.class)
                .isEqualTo("ANSWERED");
        mail.round().block();

        var seen = Asker.somewhere(graphQl).read(code);
        assertThat(Desk.list(seen, "myQuestion.messages[*].from")).containsExactly("ASKER", "DESK");
        assertThat(Asker.texts(seen, "myQuestion")).contains("Het kernteam helpt u.");
        seen.path("myQuestion.dueOn").valueIsNull();
        assertThat(Mailbox.mails()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ouder@example.org");
            assertThat(letter.subject() + letter.text())
                    .contains("Er is een antwoord", "112", ":8000/vraag/volgen/ ", ":8000/en/vraag/volgen/ ")
                    .doesNotContain(code, number, "kernteam", "{");
        });
    }

    @Test
    void whoTakesAQuestionBackGetsNoMailOfItAnyMore(@Autowired MailRounds mail) {
        bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        Asker.somewhere(graphQl).erase(code, null);
        mail.round().block();

        assertThat(Mailbox.mails()).isEmpty();
        assertThat(rows("select coalesce(number, '') from desk.audit")).containsOnly("");
        assertThat(rows("select id::text from mail.letter")).isEmpty();
    }

    @Test
    void whoAnswersWhileTheQuestionIsTakenBackHearsWhatBecameOfIt() {
        var became = AtOnce.send(
                2,
                who -> who == 0
                        ? Desk.became(Asker.somewhere(graphQl).erase(code, null))
                        : Desk.became(
                                bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."))));

        assertThat(became.getFirst()).isEqualTo("QuestionErased");
        assertThat(became.getLast()).isIn("DeskQuestionKept", "QuestionRefused", "FORBIDDEN");
        assertThat(rows("select id::text from desk.message union all select id::text from mail.letter"))
                .isEmpty();
    }

    @Test
    void anEmptyKeyIsRefusedAsWhatItIs() {
        var answer = Map.of("version", 1, "text", "Het kernteam helpt u.", "idempotencyKey", "");

        assertThat(Desk.list(bert.does("answer", number, answer), "result.problems[*].code"))
                .containsExactly("KEY_TOO_SHORT");
    }

    @Test
    void aNoteIsForTheDeskAlone() {
        bert.does("noteOn", number, Map.of("text", "Bel eerst de intern begeleider."));

        var seen = bert.read(number);
        assertThat(Desk.list(seen, "deskQuestion.notes[*].text")).containsExactly("Bel eerst de intern begeleider.");
        seen.path("deskQuestion.status").entity(String.class).isEqualTo("READ");
        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(1);
        assertThat(sql.sql("select encode(text, 'escape') from desk.note")
                        .mapValue(String.class)
                        .one()
                        .block())
                .doesNotContain("begeleider");
    }

    @Test
    void twoWhoAnswerAtOnceBothKeepTheirText() {
        var answers = AtOnce.send(
                2,
                desk -> (desk == 0 ? anna : bert)
                        .does("answer", number, Map.of("version", 1, "text", "Antwoord " + desk)));

        assertThat(answers.stream().map(Desk::became))
                .containsExactlyInAnyOrder("DeskQuestionKept", "DeskQuestionConflict");
        var second = answers.stream().filter(AnsweringTests::lost).findFirst().orElseThrow();
        var yours = second.path("result.yours").entity(String.class).get();
        assertThat(Desk.list(second, "result.question.messages[*].text"))
                .hasSize(2)
                .doesNotContain(yours);
        second.path("result.question.version").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void whatTheAskerWroteInBetweenIsReadFirst() {
        Asker.somewhere(graphQl).reply(code, "Het is al opgelost.", null);

        var late = bert.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        assertThat(Desk.became(late)).isEqualTo("DeskQuestionConflict");
        assertThat(Desk.list(late, "result.question.messages[*].text")).contains("Het is al opgelost.");
    }

    @Test
    void aRetryIsOneAnswerAndOneMail() {
        Map<String, ?> answer = Map.of("version", 1, "text", "Het kernteam helpt u.", "idempotencyKey", "nog eens");

        var answers = AtOnce.send(3, time -> bert.does("answer", number, answer));

        assertThat(answers.stream().map(Desk::became)).containsOnly("DeskQuestionKept");
        assertThat(Asker.texts(Asker.somewhere(graphQl).read(code), "myQuestion"))
                .hasSize(2);
        assertThat(rows("select count(*)::text from mail.letter")).containsExactly("1");
    }

    @Test
    void whenTheAskerMayWriteNoMoreTheDeskStillAnswers() {
        written(89);
        var asker = Asker.somewhere(graphQl);

        assertThat(Asker.problems(asker.reply(code, "Nog iets", null))).containsExactly("MANY_MESSAGES");
        assertThat(Desk.became(answered(1))).isEqualTo("DeskQuestionKept");
        written(9);
        assertThat(Desk.list(answered(2), "result.problems[*].code")).containsExactly("MANY_MESSAGES");
    }

    private GraphQlTester.Response answered(int version) {
        return bert.does("answer", number, Map.of("version", version, "text", "Het kernteam helpt u."));
    }

    private void written(int more) {
        var id = sql.sql("select id from desk.question")
                .mapValue(UUID.class)
                .one()
                .block();
        for (var message = 0; message < more; message++)
            messages.add(id, MessageAuthor.ASKER, "Nog iets", OffsetDateTime.now(clock))
                    .block();
    }

    private static boolean lost(GraphQlTester.Response answer) {
        return Desk.became(answer).equals("DeskQuestionConflict");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
