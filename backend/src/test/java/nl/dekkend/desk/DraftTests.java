package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a desk types is kept, colleagues see who is typing. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.desk.undo=10s"
})
class DraftTests {

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
    void whatIsTypedIsFoundAgainByItsWriterAlone() {
        bert.writes(number, "Het kernt");
        bert.writes(number, "Het kernteam");

        bert.unsent(number).path("deskQuestion.draft.text").entity(String.class).isEqualTo("Het kernteam");
        anna.unsent(number).path("deskQuestion.draft").valueIsNull();
        assertThat(rows("select encode(text, 'escape') from desk.draft"))
                .hasSize(1)
                .noneMatch(text -> text.contains("kern"));
        assertThat(rows("select what from desk.audit where what = 'saveAnswerDraft'"))
                .hasSize(2);
    }

    @Test
    void aColleagueSeesWhoIsTypingForAsLongAsTheyDo() {
        bert.writes(number, "Het kernt");

        assertThat(Desk.list(anna.unsent(number), "deskQuestion.writing")).containsExactly("Bert");
        assertThat(Desk.list(bert.unsent(number), "deskQuestion.writing")).isEmpty();
        clock.moveBy(Duration.ofSeconds(21));
        assertThat(Desk.list(anna.unsent(number), "deskQuestion.writing")).isEmpty();
        bert.unsent(number).path("deskQuestion.draft.text").entity(String.class).isEqualTo("Het kernt");
    }

    @Test
    void anEmptyTextTakesTheDraftAway() {
        bert.writes(number, "Het kernt");
        bert.writes(number, " ");

        bert.unsent(number).path("deskQuestion.draft").valueIsNull();
        assertThat(rows("select id::text from desk.draft")).isEmpty();
    }

    @Test
    void nothingThatIsUnsentOutlivesAnErasedQuestion() {
        bert.writes(number, "Het kernt");
        anna.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));

        Asker.somewhere(graphQl).erase(code, null);

        assertThat(rows("select id::text from desk.draft union all select id::text from desk.outgoing"))
                .isEmpty();
    }

    @Test
    void aQuestionIsHandedOverToAColleagueOfTheSameDesk() {
        anna.inbox(Map.of());
        bert.inbox(Map.of());
        var annas = Desk.list(bert.colleagues("PO2711"), "deskColleagues[?(@.name == 'Anna')].id");

        bert.does("assign", number, Map.of("version", 1, "take", true, "to", annas.getFirst()))
                .path("result.question.owner")
                .entity(String.class)
                .isEqualTo("Anna");
        var elsewhere =
                Desk.list(anna.colleagues("VO2704"), "deskColleagues[*].id").getFirst();
        assertThat(Desk.list(
                        bert.does("assign", number, Map.of("version", 2, "take", true, "to", elsewhere)),
                        "result.problems[*].code"))
                .containsExactly("NO_SUCH_COLLEAGUE");
        assertThat(Desk.became(bert.does("escalate", number, Map.of("version", 2))))
                .isEqualTo("DeskQuestionKept");
        assertThat(Desk.list(bert.inbox(Map.of("unowned", true)), "questionInbox.nodes[*].number"))
                .isEmpty();
    }

    /** By then who asked has been told that the desk will come back to it. */
    @Test
    void aQuestionThatOthersHelpWithIsDueAgainAfterAnAnswer() {
        bert.does("answer", number, Map.of("version", 1, "text", "Wij vragen het de consulent."));

        var asked = bert.does("escalate", number, Map.of("version", 2));

        assertThat(Desk.became(asked)).isEqualTo("DeskQuestionKept");
        assertThat(rows("select status || ' ' || due_on from desk.question")).containsExactly("ESCALATED 2026-12-01");
    }

    @Test
    void noOtherDeskTypesTakesBackOrReadsWhoWorksThere() {
        var other = Desk.of(graphQl, "Cor", "PO2704");

        assertThat(Desk.became(other.writes(number, "Hallo"))).isEqualTo("FORBIDDEN");
        assertThat(Desk.became(other.writes("XXXX-XXXX", "Hallo"))).isEqualTo("FORBIDDEN");
        assertThat(Desk.became(other.undoes(number))).isEqualTo("FORBIDDEN");
        assertThat(Desk.codes(other.colleagues("PO2711"))).containsExactly("FORBIDDEN");
        assertThat(Desk.became(other.does("escalate", number, Map.of("version", 1))))
                .isEqualTo("FORBIDDEN");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
