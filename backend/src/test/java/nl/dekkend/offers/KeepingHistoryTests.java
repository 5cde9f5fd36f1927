package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: what stays of what an offer said, and what goes. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class KeepingHistoryTests {

    private static final String HISTORY = """
            query($id: ID!) { offer(id: $id) {
                revisions { version step erasedAt changed offer { name } before { name } }
                revision(version: 1) { by at erasedAt offer { name summary ownContacts { phone } source { title } } }
                never: revision(version: 999) { version } } }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aTextAboutAPersonIsErasedForGood() {
        var editor = Keeping.editor(graphQl);
        var said = Map.of("nl", "Vraag naar de moeder van Jansje.");
        editor.save(Map.of("name", "Groep aan zee", "summary", said));
        var id = "groep-aan-zee";
        editor.save(Map.of("offer", id, "version", 1, "name", "Groep zonder naam"));

        assertThat(Keeping.codes(editor.erase(id, 2))).containsExactly("VERSION_STANDS");
        editor.erase(id, 1).path("result.offer.version").entity(Integer.class).isEqualTo(2);

        var history = history(editor, id);
        history.path("offer.revisions[*].offer.name").entityList(String.class).containsExactly("Groep zonder naam", "");
        history.path("offer.revisions[0].before").valueIsNull();
        history.path("offer.revisions[0].changed").entityList(String.class).hasSize(0);
        history.path("offer.revision.by").entity(String.class).isEqualTo("EDITOR");
        history.path("offer.revision.at").hasValue();
        history.path("offer.revision.erasedAt").hasValue();
        history.path("offer.revision.offer.source.title").entity(String.class).isEqualTo("");
        assertThat(kept(id)).noneMatch(text -> text.contains("Jansje"));
        editor.erase(id, 1).path("result.__typename").entity(String.class).isEqualTo("OfferKept");
    }

    @Test
    void aTextGoesWithTheWordsThatOnlyRepeatIt() {
        var editor = Keeping.editor(graphQl);
        var said = Map.of("nl", "Vraag naar de moeder van Pietje.");
        editor.save(Map.of("name", "Groep aan de dijk", "summary", said));
        var id = "groep-aan-de-dijk";
        editor.step("withdrawOffer", id, 1);
        editor.step("restoreOffer", id, 2);
        assertThat(Keeping.codes(editor.erase(id, 1))).containsExactly("VERSION_STANDS");
        editor.save(Map.of("offer", id, "version", 3, "name", "Groep aan de kade"));
        editor.step("confirmOffer", id, 4);

        editor.save(Map.of("offer", id, "version", 5, "name", "Groep aan de wal"));
        editor.erase(id, 2);
        editor.erase(id, 5).path("result.offer.version").entity(Integer.class).isEqualTo(6);

        assertThat(kept(id)).hasSize(6).noneMatch(text -> text.contains("Pietje"));
        history(editor, id)
                .path("offer.revisions[*].offer.name")
                .entityList(String.class)
                .containsExactly("Groep aan de wal", "", "", "", "", "");
    }

    @Test
    void theLastWordOfWhatWasWithdrawnCanGoTooAndThenItStaysAway() {
        var editor = Keeping.editor(graphQl);
        var said = Map.of("nl", "Vraag naar de moeder van Keesje.");
        editor.save(Map.of("name", "Groep van Keesje", "summary", said));
        var id = "groep-van-keesje";
        editor.step("withdrawOffer", id, 1);

        editor.erase(id, 1).path("result.offer.version").entity(Integer.class).isEqualTo(3);

        assertThat(kept(id)).hasSize(3).noneMatch(text -> text.contains("Keesje"));
        assertThat(row(id)).doesNotContainIgnoringCase("keesje");
        assertThat(Keeping.codes(editor.step("restoreOffer", id, 3))).containsExactly("LAST_WORD_ERASED");
        history(editor, id)
                .path("offer.revisions[0].erasedAt")
                .hasValue()
                .path("offer.revisions[0].step")
                .entity(String.class)
                .isEqualTo("WITHDRAWN");
        editor.erase(id, 3).path("result.offer.version").entity(Integer.class).isEqualTo(3);
    }

    @Test
    void aVersionThatIsAskedSeveralTimesCameAfterTheOneBeforeIt() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Spiegelgroep");
        editor.save(Map.of("offer", id, "version", 1, "name", "Spiegelgroep twee"));

        editor.caller()
                .document(
                        "query($id: ID!) { offer(id: $id) { revisions { offer { revision(version: 2) { changed } } } } }")
                .variable("id", id)
                .execute()
                .path("offer.revisions[*].offer.revision.changed[*]")
                .entityList(String.class)
                .containsExactly("NAME", "NAME");
    }

    @Test
    void nothingElseOfTheHistoryEverChanges() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Blijft staan");

        for (var change : List.of("kept_by = 'PROVIDER'", "content = '{}'", "erased_at = now()")) {
            assertThatThrownBy(() -> sql.sql("update offers.offer_revision set " + change + " where offer_id = :id")
                            .bind("id", id)
                            .then()
                            .block())
                    .isNotNull();
        }
        assertThat(kept(id)).hasSize(1);
    }

    @Test
    void oneVersionIsReadHoweverManyCameAfterIt() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Heel vaak veranderd");
        sql.sql("""
                insert into offers.offer_revision (offer_id, version, step, at, kept_by, content)
                select offer_id, number, step, at, kept_by, content || jsonb_build_object('version', number)
                  from offers.offer_revision, generate_series(2, 150) number where offer_id = :id
                """).bind("id", id).then().block();

        var history = history(editor, id);

        history.path("offer.revisions").entityList(Object.class).hasSize(100);
        history.path("offer.revision.offer.name").entity(String.class).isEqualTo("Heel vaak veranderd");
        history.path("offer.never").valueIsNull();
    }

    @Test
    void aSecondConfirmationOnOneDaySaysNothingNew() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Twee keer bevestigd");

        editor.step("confirmOffer", id, 1)
                .path("result.offer.version")
                .entity(Integer.class)
                .isEqualTo(2);
        editor.step("confirmOffer", id, 2)
                .path("result.offer.version")
                .entity(Integer.class)
                .isEqualTo(2);

        history(editor, id)
                .path("offer.revisions[*].step")
                .entityList(String.class)
                .containsExactly("CONFIRMED", "SAVED");
    }

    private static GraphQlTester.Response history(Keeping keeper, String id) {
        return keeper.caller().document(HISTORY).variable("id", id).execute();
    }

    private String row(String id) {
        return sql.sql("select (to_jsonb(o) - 'id')::text from offers.offer o where id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private List<String> kept(String id) {
        return sql.sql("select content::text from offers.offer_revision where offer_id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
