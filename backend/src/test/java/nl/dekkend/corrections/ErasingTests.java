package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What tells of a child goes at once; that it went is left. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ErasingTests {

    private static final String OF_A_CHILD = "Mijn zoon Bram zit er ook op";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MailRounds mail;

    HttpGraphQlTester editor;

    @BeforeEach
    void somebodyToldOfAChild(@Autowired MovableClock clock) {
        sql.sql("delete from corrections.suggestion").then().block();
        sql.sql("delete from mail.letter").then().block();
        clock.moveTo("2026-11-26");
        Mailbox.empty();
        editor = Sender.editor(graphQl);
        Sender.somewhere(graphQl)
                .send("SCHOOL", "27MD02", Map.of("wrong", OF_A_CHILD, "email", "ouder@voorbeeld.example"))
                .path("result.readBy")
                .hasValue();
    }

    @Test
    void theTextAndTheAddressAreGoneAndWhenAndInWhichRoleIsLeft() {
        var answer = Sender.decide(editor, Sender.id(editor, OF_A_CHILD), "ERASE", "Bram hoort hier niet", null);

        var erased = answer.path("result.corrections[0]").entity(Map.class).get();
        assertThat(erased)
                .containsEntry("status", "ERASED")
                .containsEntry("decidedBy", "EDITOR")
                .containsEntry("wrong", null)
                .containsEntry("proposal", null)
                .containsEntry("explanation", null);
        assertThat(erased.get("decidedAt")).isNotNull();
        assertThat(rows("corrections.suggestion")).singleElement().asString().doesNotContain("Bram", "plein", "@");
        Sender.queue(editor, "ERASED")
                .path("corrections.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void theSenderHearsOnceWhyAndNothingOfWhatTheyWrote() {
        Sender.decide(editor, Sender.id(editor, OF_A_CHILD), "ERASE", null, null);
        mail.round().block();
        mail.round().block();

        assertThat(Mailbox.mails())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Uw bericht is gewist.", "iets over een kind")
                        .doesNotContain("Bram", "plein", "null", "{"));
        assertThat(rows("mail.letter")).noneMatch(row -> row.contains("@"));
    }

    @Test
    void whatWasDecidedCanStillBeErasedButOnlyOnce() {
        var id = Sender.id(editor, OF_A_CHILD);
        Sender.decide(editor, id, "REJECT", "Het klopt wel.", null);
        mail.round().block();

        var late = Sender.decide(editor, List.of(Sender.read(id, 1)), "ERASE", null, null);
        var erased = Sender.decide(editor, List.of(Sender.read(id, 2)), "ERASE", null, null);
        var again = Sender.decide(editor, List.of(Sender.read(id, 3)), "ERASE", null, null);
        var otherwise = Sender.decide(editor, List.of(Sender.read(id, 3)), "ACCEPT", "Toch.", null);
        mail.round().block();

        late.path("result.__typename").entity(String.class).isEqualTo("CorrectionsConflict");
        erased.path("result.corrections[0].version").entity(Integer.class).isEqualTo(3);
        again.path("result.__typename").entity(String.class).isEqualTo("CorrectionsConflict");
        otherwise.path("result.__typename").entity(String.class).isEqualTo("CorrectionsConflict");
        assertThat(rows("corrections.suggestion")).singleElement().asString().doesNotContain("Bram", "klopt wel");
        assertThat(Mailbox.mails()).hasSize(1);
    }

    /** The reason may repeat what was erased. */
    @Test
    void anAnswerThatHasNotGoneYetIsTakenBack() {
        var id = Sender.id(editor, OF_A_CHILD);
        Sender.decide(editor, id, "REJECT", "Bram staat niet op de lijst.", null);

        Sender.decide(editor, List.of(Sender.read(id, 2)), "ERASE", null, null);
        assertThat(rows("mail.letter")).singleElement().asString().doesNotContain("Bram");
        mail.round().block();

        assertThat(Mailbox.mails())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Uw bericht is gewist."));
    }

    private List<String> rows(String table) {
        return sql.sql("select whole_row::text from " + table + " whole_row")
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
