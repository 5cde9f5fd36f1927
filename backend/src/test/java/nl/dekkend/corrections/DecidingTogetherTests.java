package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Several that say the same are decided at once: all or none. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class DecidingTogetherTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MailRounds mail;

    HttpGraphQlTester editor;

    @BeforeEach
    void nobodySaidAnything(@Autowired MovableClock clock) {
        sql.sql("delete from corrections.suggestion").then().block();
        sql.sql("delete from mail.letter").then().block();
        clock.moveTo("2026-11-26");
        Mailbox.empty();
        editor = Sender.editor(graphQl);
    }

    @Test
    void eachGetsTheSameReasonAndEverySenderALetter() {
        var chosen = List.of(said("Een", "een@voorbeeld.example"), said("Twee", "twee@voorbeeld.example"));

        var answer = reject(chosen, "samen besloten");
        var again = reject(chosen, "samen besloten");
        mail.round().block();

        assertThat(list(answer, "result.corrections[*].id"))
                .containsExactlyElementsOf(chosen.stream()
                        .map(one -> String.valueOf(one.get("id")))
                        .toList())
                .isEqualTo(list(again, "result.corrections[*].id"));
        assertThat(list(answer, "result.corrections[*].explanation")).containsOnly("Wij keken op de plek zelf.");
        assertThat(Mailbox.mails())
                .extracting(Mailbox.Mail::to)
                .containsExactlyInAnyOrder("een@voorbeeld.example", "twee@voorbeeld.example");
    }

    @Test
    void whenSomebodyWasFirstAtOneNothingHappensToTheOthers() {
        var first = said("Een", "een@voorbeeld.example");
        var second = said("Twee", "twee@voorbeeld.example");
        Sender.decide(editor, List.of(first), "ACCEPT", "Aangepast.", null);

        var answer = reject(List.of(second, first), null);
        mail.round().block();

        answer.path("result.__typename").entity(String.class).isEqualTo("CorrectionsConflict");
        assertThat(list(answer, "result.corrections[*].status")).containsExactly("ACCEPTED");
        assertThat(waiting()).containsExactly("Twee");
        assertThat(Mailbox.mails()).hasSize(1);
    }

    @Test
    void nobodyDecidesAboutWhatTheyHaveNotRead() {
        var one = said("Een", "een@voorbeeld.example");

        var answer = reject(List.of(Sender.read(String.valueOf(one.get("id")), 2)), null);

        answer.path("result.__typename").entity(String.class).isEqualTo("CorrectionsConflict");
        assertThat(waiting()).containsExactly("Een");
    }

    @Test
    void colleaguesWhoChooseTheSameInAnotherOrderDoNotHoldEachOther() {
        var chosen = IntStream.range(0, 4)
                .mapToObj(number -> said("Nummer " + number, ""))
                .toList();

        var answers = AtOnce.results(6, number -> reject(number % 2 == 0 ? chosen : chosen.reversed(), null));

        assertThat(answers).filteredOn("CorrectionsDecided"::equals).hasSize(1);
        assertThat(answers).filteredOn("CorrectionsConflict"::equals).hasSize(5);
    }

    @Test
    void atLeastOneIsChosenAndFiftyAtMost() {
        var one = said("Een", "");
        var many = IntStream.range(0, 51)
                .mapToObj(number -> Sender.read("nummer " + number, 1))
                .toList();

        assertThat(list(reject(List.of(), null), "result.problems[*].code")).containsExactly("NO_CORRECTION");
        assertThat(list(reject(many, null), "result.problems[*].code")).containsExactly("TOO_MANY");
        assertThat(list(reject(Collections.nCopies(60, one), null), "result.corrections[*].wrong"))
                .containsExactly("Een");
    }

    private GraphQlTester.Response reject(List<? extends Map<String, ?>> chosen, @Nullable String key) {
        return Sender.decide(editor, chosen, "REJECT", "Wij keken op de plek zelf.", key);
    }

    private Map<String, ?> said(String wrong, String email) {
        Sender.somewhere(graphQl)
                .send("SCHOOL", "27MD02", Map.of("wrong", wrong, "email", email))
                .path("result.readBy")
                .hasValue();
        return Sender.read(Sender.id(editor, wrong), 1);
    }

    private List<String> waiting() {
        return list(Sender.queue(editor, "WAITING"), "corrections.nodes[*].wrong");
    }

    private static List<String> list(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }
}
