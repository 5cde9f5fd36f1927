package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: what stays of what the social map said, and what goes. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class SocialMapHistoryTests {

    private static final String HISTORY = """
            query($id: ID!) { record: %1$s(id: $id) {
                revisions { version step erasedAt changed record: %1$s { name } before { name } }
                revision(version: 1) { by at erasedAt
                    record: %1$s { name description contacts { phone } source { title } } }
                never: revision(version: 999) { version } } }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"service", "organisation"})
    void theLastWordOfWhatWasWithdrawnCanGoTooAndThenItStaysAway(String kind) {
        var editor = MapKeeping.editor(graphQl);
        var said = Map.of("nl", "Vraag naar de moeder van Keesje.");
        var id = "huis-van-keesje";
        var type = kind.equals("service") ? "Service" : "Organisation";
        save(editor, kind, Map.of("name", "Huis van Keesje", "description", said));
        editor.step("withdraw" + type, id, 1);

        editor.step("erase" + type + "Revision", id, 1)
                .path("result." + kind + ".version")
                .entity(Integer.class)
                .isEqualTo(3);

        assertThat(kept(kind, id)).hasSize(3).noneMatch(text -> text.contains("Keesje"));
        assertThat(codes(editor.step("restore" + type, id, 3))).isEqualTo("LAST_WORD_ERASED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "organisation"})
    void aTextAboutAPersonIsErasedForGood(String kind) {
        var editor = MapKeeping.editor(graphQl);
        var said = Map.of("nl", "Vraag naar de moeder van Jansje.");
        var id = "huis-aan-zee";
        save(editor, kind, Map.of("name", "Huis aan zee", "description", said));
        save(editor, kind, Map.of(kind, id, "version", 1, "name", "Huis zonder naam"));
        var erase = kind.equals("service") ? "eraseServiceRevision" : "eraseOrganisationRevision";

        assertThat(codes(editor.step(erase, id, 2))).isEqualTo("VERSION_STANDS");
        editor.step(erase, id, 1)
                .path("result." + kind + ".version")
                .entity(Integer.class)
                .isEqualTo(2);

        var history = editor.caller()
                .document(HISTORY.formatted(kind))
                .variable("id", id)
                .execute();
        history.path("record.revisions[*].record.name")
                .entityList(String.class)
                .containsExactly("Huis zonder naam", "");
        history.path("record.revisions[0].before").valueIsNull();
        history.path("record.revisions[0].changed").entityList(String.class).hasSize(0);
        history.path("record.revision.by").entity(String.class).isEqualTo("EDITOR");
        history.path("record.revision.at").hasValue();
        history.path("record.revision.erasedAt").hasValue();
        history.path("record.revision.record.source.title").entity(String.class).isEqualTo("");
        history.path("record.never").valueIsNull();
        assertThat(kept(kind, id)).hasSize(2).noneMatch(text -> text.contains("Jansje"));
        assertThat(codes(editor.step(erase, id, 1))).isEmpty();
    }

    private static void save(MapKeeping editor, String kind, Map<String, ?> more) {
        assertThat(codes(kind.equals("service") ? editor.service(more) : editor.organisation(more)))
                .isEmpty();
    }

    @Test
    void nothingElseOfTheHistoryEverChanges() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeService("Blijft zo staan");

        for (var change : List.of("kept_by = 'PROVIDER'", "content = '{}'", "erased_at = now()")) {
            assertThatThrownBy(
                            () -> sql.sql("update socialmap.service_revision set " + change + " where record_id = :id")
                                    .bind("id", id)
                                    .then()
                                    .block())
                    .isNotNull();
        }
        assertThat(kept("service", id)).hasSize(1);
    }

    private List<String> kept(String kind, String id) {
        return sql.sql("select content::text from socialmap.%s_revision where record_id = :id".formatted(kind))
                .bind("id", id)
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
