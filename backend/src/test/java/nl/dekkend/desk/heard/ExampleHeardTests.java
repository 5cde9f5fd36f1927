package nl.dekkend.desk.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Notes of what a desk heard that are made up, until a desk says something itself. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=heard"})
class ExampleHeardTests {

    private static final Path FILE = Path.of("data/region/example-heard.yaml");

    private static final String LAST =
            "Ik weet niet wie ik moet bellen als het op school niet goed gaat met mijn kind.";

    private static int times;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @BeforeEach
    void noDeskEverSaidAnything() throws IOException {
        for (var table : List.of("desk.heard_note", "desk.heard_note_revision"))
            sql.sql("delete from " + table).then().block();
        load(shipped());
    }

    @ParameterizedTest
    @CsvSource({"PO2711, 4", "VO2705, 2"})
    void everybodySeesWhatIsMadeUpAndThatItIs(String partnership, int count) {
        var seen = read(partnership);

        assertThat(seen).hasSize(count).allMatch(Note::example);
        assertThat(seen.getFirst().quarter()).isEqualTo("2026-Q3");
        assertThat(seen.getFirst().savedOn()).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({"PO2704", "VO2704"})
    void otherDesksBeginEmpty(String partnership) {
        assertThat(read(partnership)).isEmpty();
    }

    @Test
    void anExampleThatADeskSavesIsItsOwnAndNoExampleStandsBesideItAnyMore() throws IOException {
        var saved = save(read("PO2711").getFirst().which(), "Wie bel ik?");
        assertThat(saved.path("result.note.example").entity(Boolean.class).get())
                .isFalse();
        assertThat(read("PO2711")).extracting(Note::example).containsExactly(false, true, true, true);

        load(shipped());

        assertThat(read("PO2711")).extracting(Note::said).containsExactly("Wie bel ik?");
        assertThat(read("VO2705")).hasSize(2);
    }

    @Test
    void aDeskThatSavedANoteGetsNoExampleAlsoNotAfterItTookThatAway() throws IOException {
        save(Map.of("partnership", "PO2711", "version", 0), "Wij wachten lang.");
        load(shipped());
        assertThat(read("PO2711")).extracting(Note::said).containsExactly("Wij wachten lang.");

        remove(read("PO2711").getFirst());
        load(shipped());

        assertThat(read("PO2711")).isEmpty();
    }

    @Test
    void whatADeskTookAwayDoesNotComeBack() throws IOException {
        remove(read("PO2711").getFirst());
        assertThat(read("PO2711")).hasSize(3).extracting(Note::said).doesNotContain(LAST);

        load(shipped());

        assertThat(read("PO2711")).isEmpty();
        assertThat(read("VO2705")).hasSize(2);
        assertThat(sql.sql("select said from desk.heard_note_revision where example")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly(LAST);
    }

    @Test
    void anExampleFollowsItsFileAndSiteAndCachesHearOfIt() throws IOException {
        var before = changes("PO2711");

        load(shipped().replace(LAST, "Wie bel ik?").replaceFirst("(?s)  - partnership: VO2705.*", ""));

        assertThat(read("PO2711"))
                .extracting(Note::said)
                .startsWith("Wie bel ik?")
                .hasSize(4);
        assertThat(read("PO2711")).extracting(Note::version).containsExactly(2, 1, 1, 1);
        assertThat(read("VO2705")).isEmpty();
        assertThat(changes("PO2711")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        partnership: PO2711 | partnership: PO9999 | PO9999.2026-Q3, veld partnership: 'PO9999' bestaat niet.
        quarter: 2026-Q3    | quarter: 2099-Q1    | PO2711.2099-Q1, veld quarter: QUARTER_IN_FUTURE.
        quarter: 2026-Q3    | quarter: herfst     | PO2711.herfst, veld quarter: QUARTER_MALFORMED.
        quarter: 2026-Q3    | quarter: 2026-Q2    | PO2711.2026-Q2, veld id: staat ook op regel
        said: Ik            | said: <b>Ik</b>     | PO2711.2026-Q3, veld said: MARKUP_IN_TEXT.
        said: Ik            | gezegd: Ik          | PO2711.2026-Q3, veld said: dit veld ontbreekt of is leeg.
        """)
    void aFileThatIsNotRightIsToldAndNothingChanges(String right, String wrong, String told) throws IOException {
        var report = load(shipped().replaceFirst(right, wrong));

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages()).anyMatch(message -> message.contains(told)));
        assertThat(read("PO2711")).hasSize(4).extracting(Note::said).startsWith(LAST);
    }

    record Note(String id, String said, String quarter, String savedOn, int version, boolean example) {

        Map<String, Object> which() {
            return Map.of("partnership", "PO2711", "id", id, "version", version);
        }
    }

    private List<Note> read(String partnership) {
        return graphQl.document("""
                        query($id: ID!) { partnership(id: $id) {
                            heardNotes { id said quarter savedOn version example } } }
                        """)
                .variable("id", partnership)
                .execute()
                .path("partnership.heardNotes")
                .entityList(Note.class)
                .get();
    }

    private GraphQlTester.Response save(Map<String, ?> which, String said) {
        var words = Map.of("said", said, "done", "Er zijn meer mensen.", "quarter", "2026-Q3");
        return desk().does("saveHeardNote", which, words, "... on HeardNoteSaved { note { example } }");
    }

    private void remove(Note note) {
        var answer = desk().does("removeHeardNote", note.which(), Map.of(), "");
        assertThat(Desk.became(answer)).isEqualTo("HeardNoteRemoved");
    }

    private Kept desk() {
        return new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
    }

    private int changes(String partnership) {
        return sql.sql("select count(*)::int from changes.change where type = 'Partnership' and record = :partnership")
                .bind("partnership", partnership)
                .mapValue(Integer.class)
                .one()
                .block();
    }

    private static String shipped() throws IOException {
        return Files.readString(FILE);
    }

    /** A file that was loaded before is not read again. */
    private ImportReport load(String text) throws IOException {
        var file = Files.writeString(folder.resolve("example-heard.yaml"), text + "# time " + times++ + "\n");
        var request = new ImportRequest(file, List.of(), null, new ImportScope.National(), 0);
        return imports.run("example-heard", request).block();
    }
}
