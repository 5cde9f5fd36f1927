package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Those who keep a record decide, and the sender hears it once. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
@ExtendWith(OutputCaptureExtension.class)
class DecidingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    MailRounds mail;

    @Autowired
    Statements statements;

    @Autowired
    ForgettingRound forgetting;

    @BeforeEach
    void nobodySaidAnything() {
        sql.sql("delete from corrections.suggestion").then().block();
        sql.sql("delete from mail.letter").then().block();
        clock.moveTo("2026-11-26");
        Mailbox.empty();
    }

    @Test
    void whatTheRecordSaysNowLiesBesideWhatWasSuggested() {
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Het nummer is oud");

        var queue = Sender.queue(Sender.editor(graphQl), "WAITING");

        queue.path("corrections.nodes[0].subject.phone").hasValue();
        queue.path("corrections.nodes[0].subjectId").entity(String.class).isEqualTo("27MD02");
        queue.path("corrections.nodes[0].proposal").entity(String.class).isEqualTo("De ingang is aan het plein.");
    }

    @Test
    void aRejectionHasAReasonAndReachesTheSenderOnceInPlainText(CapturedOutput output) {
        var id = withAddress("Het bord is 3 < 5 groen");
        var editor = Sender.editor(graphQl);

        Sender.decide(editor, id, "REJECT", " ", null)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("TEXT_MISSING");
        var decided = Sender.decide(editor, id, "REJECT", "Wij keken op de plek zelf.", "sleutel");
        Sender.decide(editor, id, "REJECT", "Wij keken op de plek zelf.", "sleutel");
        mail.round().block();

        decided.path("result.corrections[0].decidedBy").entity(String.class).isEqualTo("EDITOR");
        decided.path("result.corrections[0].keptUntil").entity(String.class).isEqualTo("2027-11-26");
        assertThat(Mailbox.mails()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ouder@voorbeeld.example");
            assertThat(letter.subject()).startsWith("Antwoord op uw bericht over ");
            assertThat(letter.text())
                    .contains("Het is niet aangepast.", "Dit is de reden:", "Wij keken op de plek zelf.")
                    .contains("http://localhost:8000/scholen/27MD02/")
                    .doesNotContain("Het bord", "3 < 5", "plein", "{")
                    .hasSizeLessThan(1_500);
        });
        assertThat(addresses()).isEmpty();
        assertThat(output).doesNotContain("ouder@voorbeeld");
    }

    @Test
    void whoeverChangedTheRecordSaysWhatWasDone() {
        var id = withAddress("De naam is oud");

        Sender.decide(Sender.editor(graphQl), id, "ACCEPT", "De naam is veranderd.", null)
                .path("result.corrections[0].status")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
        mail.round().block();

        assertThat(Mailbox.mails())
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.text()).contains("Dit is er veranderd:", "De naam is veranderd."));
        Sender.queue(Sender.editor(graphQl), "WAITING")
                .path("corrections.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void ofManyWhoDecideOneIsFirstAndTheOthersHearIt() {
        var id = withAddress("Wie is eerst");
        var editor = Sender.editor(graphQl);

        var answers = AtOnce.results(
                6,
                number -> Sender.decide(editor, id, number % 2 == 0 ? "ACCEPT" : "REJECT", "Nummer " + number, null));
        mail.round().block();

        assertThat(answers).filteredOn("CorrectionsDecided"::equals).hasSize(1);
        assertThat(answers).filteredOn("CorrectionsConflict"::equals).hasSize(5);
        assertThat(Mailbox.mails()).hasSize(1);
    }

    @Test
    void withoutAnAddressNobodyIsWrittenTo() {
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Zonder adres");
        var editor = Sender.editor(graphQl);

        Sender.decide(editor, Sender.id(editor, "Zonder adres"), "ACCEPT", "Aangepast.", null);
        mail.round().block();

        assertThat(Mailbox.mails()).isEmpty();
    }

    @Test
    void whatNobodyAnswersIsErasedAfterHalfAYearAndWhatWasDecidedAYearLater() {
        withAddress("Wacht voor altijd");
        var editor = Sender.editor(graphQl);
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Wordt beslist");
        Sender.decide(editor, Sender.id(editor, "Wordt beslist"), "REJECT", "Het klopt.", null);
        var everyRound = forgetting.forget();

        assertThat(keptOn("2027-05-24", everyRound)).hasSize(2);
        assertThat(keptOn("2027-05-26", everyRound)).containsExactly("Wordt beslist");
        assertThat(addresses()).isEmpty();
        assertThat(keptOn("2027-11-25", everyRound)).hasSize(1);
        assertThat(keptOn("2027-11-27", everyRound)).isEmpty();
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Een");
        var few = cost();
        for (var number = 0; number < 8; number++) Sender.somewhere(graphQl).says("SCHOOL", "27MD02", "Meer " + number);

        assertThat(cost()).isEqualTo(few);
    }

    private int cost() {
        var editor = Sender.editor(graphQl);
        statements.forget();
        Sender.queue(editor).path("corrections.nodes").hasValue();
        return statements.count();
    }

    private List<String> keptOn(String day, Mono<Void> round) {
        clock.moveTo(day);
        round.block();
        return sql.sql("select wrong from corrections.suggestion order by wrong")
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private List<String> addresses() {
        return sql.sql("select address from corrections.suggestion where address is not null"
                        + " union all select 'sealed' from mail.letter where sealed is not null")
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private String withAddress(String wrong) {
        Sender.somewhere(graphQl)
                .send("SCHOOL", "27MD02", Map.of("wrong", wrong, "email", "ouder@voorbeeld.example"))
                .path("result.readBy")
                .hasValue();
        return Sender.id(Sender.editor(graphQl), wrong);
    }
}
