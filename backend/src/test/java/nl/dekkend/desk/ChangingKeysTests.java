package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.sealing.HashedColumn;
import nl.dekkend.sealing.Rings;
import nl.dekkend.sealing.SealedColumn;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A new secret comes in front of the ring, an old one goes, and a text is lost. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ChangingKeysTests {

    private static final String NEW = "c3".repeat(32);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private List<SealedColumn> sealed = List.of();

    @Autowired
    List<HashedColumn> hashed;

    private final String old = "5ea1".repeat(16);
    private Desk anna;
    private String code = "";
    private String number = "";

    @BeforeEach
    void aQuestionWithAnAnswerANoteAndALetter(@Autowired MovableClock clock, @Autowired List<SealedColumn> all) {
        // What desks write for everybody has tests and a database of its own; here others leave some of it.
        sealed = all.stream()
                .filter(column -> !column.table().startsWith("articles."))
                .toList();
        for (var table : List.of("desk.question", "desk.turn", "mail.letter"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        var asked = Asker.somewhere(graphQl).send(Map.of("replyTo", "ouder@example.org"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
        anna.does("answer", number, Map.of("version", 1, "text", "Het kernteam helpt u."));
        anna.does("noteOn", number, Map.of("text", "Bel eerst de intern begeleider."));
    }

    @Test
    void everythingIsSealedAnewWithTheNewestSecretAndOpensWithIt() {
        var done = Rings.reseal(sql, sealed, NEW + "," + old);

        assertThat(done).containsExactly(5L, 0L);
        assertThat(Rings.needed(sql, sealed, hashed, old)).containsExactly("desk.question.look_up_mark");
        var withNew = new MessageStore(sql, new QuestionMapper(Rings.seal(NEW)));
        assertThat(withNew.of(id()).map(ThreadMessage::text).collectList().block())
                .containsExactly("Mijn dochter durft niet meer naar school. Wie helpt ons?", "Het kernteam helpt u.");
        assertThat(Rings.reseal(sql, sealed, NEW + "," + old)).containsExactly(0L, 0L);
    }

    @Test
    void aRingThatLacksASecretThatIsNeededStartsNothing() {
        assertThatThrownBy(() -> Rings.start(sql, sealed, hashed, NEW, false))
                .hasMessageContaining("DEKKEND_KEYRING_SECRET")
                .hasMessageContaining("6 texts or codes");
        assertThatCode(() -> Rings.start(sql, sealed, hashed, NEW + "," + old, false))
                .doesNotThrowAnyException();
        assertThatCode(() -> Rings.start(sql, sealed, hashed, NEW, true)).doesNotThrowAnyException();
    }

    @Test
    void aTextThatDoesNotOpenTakesNoOthersWithIt() {
        sql.sql("update desk.message set text = set_byte(text, 20, 255 - get_byte(text, 20)) where author = 'ASKER'")
                .then()
                .block();
        sql.sql("update desk.question set told = set_byte(told, 20, 255 - get_byte(told, 20))")
                .then()
                .block();

        var seen = anna.inbox(Map.of());
        seen.path("questionInbox.nodes[0].messages[0].text").valueIsNull();
        seen.path("questionInbox.nodes[0].messages[1].text")
                .entity(String.class)
                .isEqualTo("Het kernteam helpt u.");
        seen.path("questionInbox.nodes[0].replyTo").valueIsNull();
        Asker.somewhere(graphQl).read(code).path("myQuestion.messages[0].text").valueIsNull();
        assertThat(Rings.reseal(sql, sealed, NEW + "," + old)).containsExactly(3L, 2L);
    }

    private UUID id() {
        return sql.sql("select id from desk.question")
                .mapValue(UUID.class)
                .one()
                .block();
    }
}
