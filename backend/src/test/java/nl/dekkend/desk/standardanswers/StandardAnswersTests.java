package nl.dekkend.desk.standardanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk keeps texts at hand. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class StandardAnswersTests {

    private static final String ELSE = """
            ... on StandardAnswerConflict { yours theirs { title text version } }
            ... on StandardAnswerRefused { problems { code field message } }
            """;

    private static final String SAVED = """
            ... on StandardAnswerSaved { answer { id title text version savedAt } }
            """ + ELSE;

    private static final String REMOVED = """
            ... on StandardAnswerRemoved { id }
            """ + ELSE;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Kept anna;
    private Kept cor;

    @BeforeEach
    void nothingIsKept(@Autowired MovableClock clock) {
        for (var table : List.of("desk.standard_answer", "desk.standard_answer_revision"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
        cor = new Kept(Desk.of(graphQl, "Cor", "PO2704").caller());
    }

    @Test
    void theDeskFindsThemByTitleAndAnotherDeskDoesNot() {
        save(null, 0, "Wachten", "Wij antwoorden snel.");
        save(null, 0, "groet", "Hallo");

        assertThat(Desk.list(read(anna, "PO2711", "x"), "standardAnswers[*].title"))
                .containsExactly("groet", "Wachten");
        assertThat(Desk.list(read(cor, "PO2704", "x"), "standardAnswers[*].title"))
                .isEmpty();
    }

    @Test
    void wordsInBracesThatNobodyKnowsAreNamed() {
        var answer = save(null, 0, "Groet", "Dag {naam}, over {school}: {code}.");

        assertThat(problems(answer)).containsExactly("UNKNOWN_VARIABLE");
        answer.path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("{naam}, {code}"));
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheForm() {
        assertThat(problems(save(null, 0, " ", "<b>Hallo</b>"))).containsExactly("TEXT_MISSING", "MARKUP_IN_TEXT");
        assertThat(problems(save(null, 0, "x".repeat(101), "x".repeat(4001))))
                .containsExactly("TEXT_TOO_LONG", "TEXT_TOO_LONG");
    }

    @Test
    void twoWhoChangeItAtOnceBothKeepTheirText() {
        var id = id(save(null, 0, "Groet", "Hallo"));

        var answers = AtOnce.send(2, who -> save(id, 1, "Groet", "Dag " + who));

        assertThat(answers.stream().map(Desk::became))
                .containsExactlyInAnyOrder("StandardAnswerSaved", "StandardAnswerConflict");
        var second = answers.stream()
                .filter(answer -> Desk.became(answer).equals("StandardAnswerConflict"))
                .findFirst()
                .orElseThrow();
        var yours = second.path("result.yours").entity(String.class).get();
        second.path("result.theirs.text").entity(String.class).isNotEqualTo(yours);
        assertThat(rows("select text from desk.standard_answer_revision order by version"))
                .hasSize(2)
                .startsWith("Hallo");
    }

    @Test
    void whatAColleagueTookAwayIsAConflictAndSoIsOneOfAnotherDesk() {
        var id = id(save(null, 0, "Groet", "Hallo"));
        var foreign = Map.of("partnership", "PO2704", "id", id, "version", 1);

        assertThat(Desk.became(cor.does("saveStandardAnswer", foreign, words("Groet", "Dag"), SAVED)))
                .isEqualTo("StandardAnswerConflict");
        assertThat(Desk.became(cor.does("removeStandardAnswer", foreign, Map.of(), REMOVED)))
                .isEqualTo("StandardAnswerConflict");
        assertThat(rows("select text from desk.standard_answer")).containsExactly("Hallo");
        assertThat(Desk.became(remove(id, 2, null))).isEqualTo("StandardAnswerConflict");
        assertThat(Desk.became(remove(id, 1, null))).isEqualTo("StandardAnswerRemoved");

        var late = save(id, 1, "Groet", "Dag");
        late.path("result.yours").entity(String.class).isEqualTo("Dag");
        late.path("result.theirs").valueIsNull();
    }

    @Test
    void aDeskKeepsFifty() {
        sql.sql("""
                insert into desk.standard_answer (id, partnership_id, title, text, version, saved_at)
                select gen_random_uuid(), 'PO2711', n::text, 'Hallo', 1, now() from generate_series(1, 49) n
                """).then().block();

        var answers = AtOnce.results(2, who -> save(null, 0, "Nog " + who, "Hallo"));

        assertThat(answers).containsExactlyInAnyOrder("StandardAnswerSaved", "StandardAnswerRefused");
        assertThat(problems(save(null, 0, "Nog een", "Hallo"))).containsExactly("TOO_MANY");
    }

    @Test
    void aRetryIsOneTextAndTakesAwayOnce() {
        var input = Map.of("partnership", "PO2711", "version", 0, "idempotencyKey", "nog eens");
        var answers = AtOnce.results(3, time -> anna.does("saveStandardAnswer", input, words("Groet", "Hallo"), SAVED));
        assertThat(answers).containsOnly("StandardAnswerSaved");
        var id = rows("select id::text from desk.standard_answer");
        assertThat(id).hasSize(1);

        assertThat(AtOnce.results(2, time -> remove(id.getFirst(), 1, "weg"))).containsOnly("StandardAnswerRemoved");
    }

    private GraphQlTester.Response save(@Nullable String id, int version, String title, String text) {
        var which = id == null ? Map.of("version", version) : Map.of("version", version, "id", id);
        var input = new HashMap<String, Object>(which);
        input.put("partnership", "PO2711");
        return anna.does("saveStandardAnswer", input, words(title, text), SAVED);
    }

    private GraphQlTester.Response remove(String id, int version, @Nullable String key) {
        return anna.does(
                "removeStandardAnswer",
                Map.of("partnership", "PO2711", "id", id, "version", version),
                key == null ? Map.of() : Map.of("idempotencyKey", key),
                REMOVED);
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

    private static String id(GraphQlTester.Response answer) {
        return answer.path("result.answer.id").entity(String.class).get();
    }

    private static List<String> problems(GraphQlTester.Response answer) {
        return Desk.list(answer, "result.problems[*].code");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
