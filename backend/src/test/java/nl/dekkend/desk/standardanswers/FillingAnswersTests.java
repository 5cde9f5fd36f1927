package nl.dekkend.desk.standardanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Asker;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A text that a desk keeps at hand is filled in for a question. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class FillingAnswersTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Kept anna;
    private Kept cor;

    @BeforeEach
    void nothingIsKept(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "desk.standard_answer"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
        cor = new Kept(Desk.of(graphQl, "Cor", "PO2704").caller());
    }

    @Test
    void whatIsKnownIsFilledInAndNothingIsMadeUp() {
        var number = asked(Map.of("school", "27MD02"));
        var silent = asked(Map.of());
        save("Alles", "{vraagnummer} {school} {steunpunt} {telefoon} {samenwerkingsverband} {vraagnummer}");

        var filled = filled(anna, number);
        assertThat(filled).startsWith(number + " ").endsWith(" " + number);
        assertThat(filled).contains("0251-822540").doesNotContain("{", "[");
        assertThat(filled(anna, silent)).contains(silent, "[school]").doesNotContain("{");
    }

    @Test
    void aLookAtAQuestionIsNotedOnceHoweverManyTextsThereAre() {
        var number = asked(Map.of());
        save("Een", "{vraagnummer}");
        save("Twee", "{school}");

        assertThat(Desk.list(read(anna, "PO2711", number), "standardAnswers[*].textFor"))
                .containsExactly(number, "[school]");

        assertThat(rows("select concat_ws(' ', who, what, number) from desk.audit where what = 'READ'"))
                .containsExactly("Anna READ " + number);
    }

    @Test
    void ofAQuestionToAnotherDeskNothingIsFilledIn() {
        var number = asked(Map.of());
        cor.does("saveStandardAnswer", Map.of("partnership", "PO2704", "version", 0), words("Groet", "{school}"), "");

        read(cor, "PO2704", number).path("standardAnswers[0].textFor").valueIsNull();
        read(cor, "PO2704", "XXXX-XXXX").path("standardAnswers[0].textFor").valueIsNull();
        assertThat(rows("select what from desk.audit where what = 'READ'")).isEmpty();
    }

    private void save(String title, String text) {
        anna.does("saveStandardAnswer", Map.of("partnership", "PO2711", "version", 0), words(title, text), "");
    }

    private static Map<String, String> words(String title, String text) {
        return Map.of("title", title, "text", text);
    }

    private static GraphQlTester.Response read(Kept desk, String partnership, String number) {
        return desk.caller()
                .document("query($p: ID!, $n: String!) { standardAnswers(partnership: $p) {"
                        + " title textFor(question: $n) } }")
                .variable("p", partnership)
                .variable("n", number)
                .execute();
    }

    private static String filled(Kept desk, String number) {
        return read(desk, "PO2711", number)
                .path("standardAnswers[0].textFor")
                .entity(String.class)
                .get();
    }

    private String asked(Map<String, ?> more) {
        return Asker.somewhere(graphQl)
                .send(more)
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
