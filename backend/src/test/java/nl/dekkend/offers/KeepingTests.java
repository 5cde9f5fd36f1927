package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: offers as those who keep them see them, and everybody else. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class KeepingTests {

    private static final String LISTED =
            "{ offers(filter: {text: \"%s\"}) { totalCount nodes { id confirmedThisYear source { title } } } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aNewOfferIsFoundByEverybodyAndIsConfirmed() {
        var start = Feed.end(sql);

        var id = Keeping.editor(graphQl).made("Kiemgroep (Beverwijk)");

        assertThat(id).isEqualTo("kiemgroep-beverwijk");
        assertThat(Feed.since(sql, start)).containsExactly("ADDED Offer kiemgroep-beverwijk");
        var seen = graphQl.document(LISTED.formatted("kiemgroep")).execute();
        seen.path("offers.nodes[*].id").entityList(String.class).containsExactly(id);
        seen.path("offers.nodes[0].confirmedThisYear").entity(Boolean.class).isEqualTo(true);
        seen.path("offers.nodes[0].source.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).startsWith("Opgave van "));
        assertThat(Keeping.editor(graphQl).made("Kiemgroep Beverwijk")).isEqualTo("kiemgroep-beverwijk-2");
    }

    @Test
    void wordsOfANeedFindANewOffer() {
        Keeping.editor(graphQl).save(Map.of("name", "Zandbak", "supportNeeds", List.of("hoogbegaafd")));

        graphQl.document(LISTED.formatted("zandbak begaafd"))
                .execute()
                .path("offers.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void aChangeTellsWhoDidWhatAndWhatStoodThere() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Eerste naam");

        editor.save(Map.of("offer", id, "version", 1, "name", "Tweede naam", "ageFrom", 4));

        var history = editor.caller().document("""
                        query($id: ID!) { offer(id: $id) { mayKeep version
                            revisions { version step by at changed before { name } offer { name } } } }
                        """).variable("id", id).execute();
        history.path("offer.revisions[*].version").entityList(Integer.class).containsExactly(2, 1);
        history.path("offer.revisions[*].by").entityList(String.class).containsExactly("EDITOR", "EDITOR");
        history.path("offer.revisions[0].changed").entityList(String.class).containsExactly("NAME", "AGES");
        history.path("offer.revisions[0].before.name").entity(String.class).isEqualTo("Eerste naam");
        history.path("offer.revisions[0].offer.name").entity(String.class).isEqualTo("Tweede naam");
        graphQl.document(
                        "query($id: ID!) { offer(id: $id) { mayKeep revisions { version } revision(version: 1) { at } } }")
                .variable("id", id)
                .execute()
                .path("offer.revisions")
                .entityList(Object.class)
                .hasSize(0)
                .path("offer.revision")
                .valueIsNull();
    }

    @Test
    void whatTheFileSaidIsTheFirstWord() {
        var editor = Keeping.editor(graphQl);

        editor.step("confirmOffer", "dws-noord", 1)
                .path("result.offer.confirmedThisYear")
                .entity(Boolean.class)
                .isEqualTo(true);

        editor.caller()
                .document("{ offer(id: \"dws-noord\") { revisions { version step by changed } } }")
                .execute()
                .path("offer.revisions[*].step")
                .entityList(String.class)
                .containsExactly("CONFIRMED", "LOADED")
                .path("offer.revisions[1].by")
                .valueIsNull();
    }

    @Test
    void ofManyEditorsOneIsFirstAndTheOthersSeeBothTexts() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Samen bezig");

        var answers = AtOnce.results(
                6, number -> editor.save(Map.of("offer", id, "version", 1, "name", "Van nummer " + number)));

        assertThat(answers).filteredOn("OfferKept"::equals).hasSize(1);
        assertThat(answers).filteredOn("OfferConflict"::equals).hasSize(5);
        var conflict = editor.save(Map.of("offer", id, "version", 1, "name", "Te laat"));
        conflict.path("result.yours.name").entity(String.class).isEqualTo("Te laat");
        conflict.path("result.theirs.version").entity(Integer.class).isEqualTo(2);
        conflict.path("result.theirs.by").entity(String.class).isEqualTo("EDITOR");
        conflict.path("result.theirs.offer.name")
                .entity(String.class)
                .satisfies(name -> assertThat(name).startsWith("Van nummer "));
        conflict.path("result.theirs.before.name").entity(String.class).isEqualTo("Samen bezig");
        assertThat(Keeping.codes(editor.save(Map.of("offer", id, "version", 9))))
                .containsExactly("UNKNOWN_VERSION");
    }

    @Test
    void aWithdrawnOfferIsInNoListAndComesBackAsItWas() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Verdwijnpunt");
        var start = Feed.end(sql);

        editor.step("withdrawOffer", id, 1)
                .path("result.offer.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(true);

        assertListed(0);
        graphQl.document("{ offer(id: \"verdwijnpunt\") { summary } }")
                .execute()
                .path("offer.summary")
                .entity(String.class)
                .isEqualTo("Verdwijnpunt");
        assertThat(Keeping.codes(editor.save(Map.of("offer", id, "version", 2))))
                .containsExactly("OFFER_WITHDRAWN");
        assertThat(Keeping.codes(editor.step("confirmOffer", id, 2))).containsExactly("OFFER_WITHDRAWN");
        editor.step("restoreOffer", id, 2)
                .path("result.offer.version")
                .entity(Integer.class)
                .isEqualTo(3);
        assertListed(1);
        assertThat(Keeping.codes(editor.step("restoreOffer", id, 3))).containsExactly("NOT_WITHDRAWN");
        assertThat(Feed.since(sql, start)).containsExactly("REMOVED Offer " + id, "ADDED Offer " + id);
    }

    private void assertListed(int times) {
        graphQl.document(LISTED.formatted("verdwijnpunt"))
                .execute()
                .path("offers.totalCount")
                .entity(Integer.class)
                .isEqualTo(times);
    }

    @Test
    void aMonthLaterAWithdrawalStands() {
        var editor = Keeping.editor(graphQl);
        var id = editor.made("Een maand weg");
        editor.step("withdrawOffer", id, 1);
        sql.sql("update offers.offer set withdrawn_at = now() - interval '30 days', version = 3 where id = :id")
                .bind("id", id)
                .then()
                .block();

        assertThat(Keeping.codes(editor.step("restoreOffer", id, 3))).containsExactly("RESTORE_TOO_LATE");
    }

    @Test
    void theSameRequestAgainIsOneOfferWithTheSameAnswer() {
        var editor = Keeping.editor(graphQl);
        var input = Map.of("name", "Maar een keer", "idempotencyKey", "once");

        assertThat(AtOnce.results(4, number -> editor.save(input))).containsOnly("OfferKept");

        graphQl.document(LISTED.formatted("maar een keer"))
                .execute()
                .path("offers.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void scriptIsRefusedAndEverySignOfATextComesBackAsItWasTyped() {
        var editor = Keeping.editor(graphQl);

        assertThat(Keeping.codes(editor.save(Map.of("name", "<script>alert(1)</script>"))))
                .containsExactly("MARKUP_IN_TEXT");
        editor.save(Map.of("name", "=SOM(1) & 3 < 5 \"ja\""))
                .path("result.offer.name")
                .entity(String.class)
                .isEqualTo("=SOM(1) & 3 < 5 \"ja\"");
    }
}
