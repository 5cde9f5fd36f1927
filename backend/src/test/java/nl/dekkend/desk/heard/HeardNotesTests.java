package nl.dekkend.desk.heard;

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

/** A desk tells everybody what it heard and what was done with it. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class HeardNotesTests {

    private static final String ELSE = """
            ... on HeardNoteConflict { yourSaid yourDone theirs { said version } }
            ... on HeardNoteRefused { problems { code field } }
            """;

    private static final String SAVED = """
            ... on HeardNoteSaved { note { id said done quarter savedOn version } }
            """ + ELSE;

    private static final String REMOVED = """
            ... on HeardNoteRemoved { id }
            """ + ELSE;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Kept anna;
    private Kept cor;

    @BeforeEach
    void nothingWasHeard(@Autowired MovableClock clock) {
        for (var table : List.of("desk.heard_note", "desk.heard_note_revision"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
        cor = new Kept(Desk.of(graphQl, "Cor", "PO2704").caller());
    }

    @Test
    void everybodyReadsTheLastQuarterFirst() {
        save(null, 0, "Wij wachten lang.", "2026-Q2");
        save(null, 0, "Wie helpt met vervoer?", "2026-Q4");

        var seen = graphQl.document(
                        "{ partnership(id: \"PO2711\") { heardNotes { said done quarter savedOn version } } }")
                .execute();
        assertThat(Desk.list(seen, "partnership.heardNotes[*].said"))
                .containsExactly("Wie helpt met vervoer?", "Wij wachten lang.");
        assertThat(Desk.list(seen, "partnership.heardNotes[*].savedOn")).containsOnly("2026-11-26");
    }

    @Test
    void siteAndCachesHearOfIt() {
        var before = changes();

        save(null, 0, "Wij wachten lang.", "2026-Q4");
        save(null, 0, "", "2026-Q4");

        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheForm() {
        assertThat(problems(save(null, 0, " ", "2027-Q1"))).containsExactly("TEXT_MISSING", "QUARTER_IN_FUTURE");
        assertThat(problems(save(null, 0, "x".repeat(401), "herfst")))
                .containsExactly("TEXT_TOO_LONG", "QUARTER_MALFORMED");
        assertThat(problems(save(null, 0, "<i>Lang</i>", "2026-Q4"))).containsExactly("MARKUP_IN_TEXT");
    }

    @Test
    void twoWhoChangeItAtOnceBothKeepTheirText() {
        var id = id(save(null, 0, "Wij wachten lang.", "2026-Q4"));

        var answers = AtOnce.send(2, who -> save(id, 1, "Wij wachten " + who, "2026-Q4"));

        assertThat(answers.stream().map(Desk::became)).containsExactlyInAnyOrder("HeardNoteSaved", "HeardNoteConflict");
        var second = answers.stream()
                .filter(answer -> Desk.became(answer).equals("HeardNoteConflict"))
                .findFirst()
                .orElseThrow();
        var yours = second.path("result.yourSaid").entity(String.class).get();
        second.path("result.theirs.said").entity(String.class).isNotEqualTo(yours);
        second.path("result.yourDone").entity(String.class).isEqualTo("Er zijn meer mensen.");
        assertThat(rows("select said from desk.heard_note_revision order by version"))
                .hasSize(2)
                .startsWith("Wij wachten lang.");
    }

    @Test
    void whatAColleagueTookAwayIsAConflictAndSoIsOneOfAnotherDesk() {
        var id = id(save(null, 0, "Wij wachten lang.", "2026-Q4"));
        var foreign = Map.of("partnership", "PO2704", "id", id, "version", 1);

        assertThat(Desk.became(cor.does("removeHeardNote", foreign, Map.of(), REMOVED)))
                .isEqualTo("HeardNoteConflict");
        assertThat(Desk.became(remove(id, 2, Map.of()))).isEqualTo("HeardNoteConflict");
        var retries = AtOnce.results(2, time -> remove(id, 1, Map.of("idempotencyKey", "weg")));
        assertThat(retries).containsOnly("HeardNoteRemoved");

        save(id, 1, "Toch.", "2026-Q4").path("result.theirs").valueIsNull();
        assertThat(rows("select said from desk.heard_note")).isEmpty();
    }

    @Test
    void aDeskTellsForty() {
        sql.sql("""
                insert into desk.heard_note
                select gen_random_uuid(), 'PO2711', n::text, 'Ja', '2026-Q4', 1, date '2026-11-26'
                  from generate_series(1, 39) n
                """).then().block();

        var answers = AtOnce.results(2, who -> save(null, 0, "Nog " + who, "2026-Q4"));

        assertThat(answers).containsExactlyInAnyOrder("HeardNoteSaved", "HeardNoteRefused");
        assertThat(problems(save(null, 0, "Nog een", "2026-Q4"))).containsExactly("TOO_MANY");
    }

    private GraphQlTester.Response save(@Nullable String id, int version, String said, String quarter) {
        var input = new HashMap<String, Object>(Map.of("partnership", "PO2711", "version", version));
        if (id != null) input.put("id", id);
        return anna.does(
                "saveHeardNote",
                input,
                Map.of("said", said, "done", "Er zijn meer mensen.", "quarter", quarter),
                SAVED);
    }

    private GraphQlTester.Response remove(String id, int version, Map<String, ?> more) {
        return anna.does(
                "removeHeardNote", Map.of("partnership", "PO2711", "id", id, "version", version), more, REMOVED);
    }

    private int changes() {
        return sql.sql("select count(*)::int from changes.change where type = 'Partnership' and record = 'PO2711'")
                .mapValue(Integer.class)
                .one()
                .block();
    }

    private static String id(GraphQlTester.Response answer) {
        return answer.path("result.note.id").entity(String.class).get();
    }

    private static List<String> problems(GraphQlTester.Response answer) {
        return Desk.list(answer, "result.problems[*].code");
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
