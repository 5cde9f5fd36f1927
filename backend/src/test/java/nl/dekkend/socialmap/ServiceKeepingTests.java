package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
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

/** On a database of its own: services as those who keep them see them, and everybody else. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class ServiceKeepingTests {

    private static final String LISTED =
            "{ services(filter: {text: \"%s\"}) { totalCount nodes { id confirmedAt source { title } } } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aNewServiceIsFoundByEverybodyAndIsConfirmed() {
        var start = Feed.end(sql);

        var id = MapKeeping.editor(graphQl).madeService("Kiemplek (Beverwijk)");

        assertThat(id).isEqualTo("kiemplek-beverwijk");
        assertThat(Feed.since(sql, start)).containsExactly("ADDED Service kiemplek-beverwijk");
        var seen = graphQl.document(LISTED.formatted("kiemplek jeugd en gezin")).execute();
        seen.path("services.nodes[*].id").entityList(String.class).containsExactly(id);
        seen.path("services.nodes[0].confirmedAt").hasValue();
        seen.path("services.nodes[0].source.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).startsWith("Opgave van "));
        assertThat(MapKeeping.editor(graphQl).madeService("Kiemplek Beverwijk")).isEqualTo("kiemplek-beverwijk-2");
    }

    @Test
    void aChangeTellsWhoDidWhatAndWhatStoodThere() {
        var provider = MapKeeping.provider(graphQl, "cjg");
        var id = provider.madeService("Eerste spreekuur");

        provider.service(Map.of(
                "service",
                id,
                "version",
                1,
                "name",
                "Tweede spreekuur",
                "ageFrom",
                4,
                "places",
                List.of(Map.of(
                        "street", "Kerkstraat", "houseNumber", "1", "postcode", "1941 AA", "city", "Beverwijk"))));

        var history = provider.caller().document("""
                        query($id: ID!) { service(id: $id) { mayKeep version places { location { lat } }
                            revisions { version step by at changed before { name } service { name } }
                            revision(version: 1) { service { name } } } }
                        """).variable("id", id).execute();
        history.path("service.revisions[*].version").entityList(Integer.class).containsExactly(2, 1);
        history.path("service.revisions[*].by").entityList(String.class).containsExactly("PROVIDER", "PROVIDER");
        history.path("service.revisions[0].changed").entityList(String.class).containsExactly("NAME", "AGES", "PLACES");
        history.path("service.revisions[0].before.name").entity(String.class).isEqualTo("Eerste spreekuur");
        history.path("service.revision.service.name").entity(String.class).isEqualTo("Eerste spreekuur");
        history.path("service.places[0].location.lat").hasValue();
        graphQl.document(
                        "query($id: ID!) { service(id: $id) { mayKeep revisions { version } revision(version: 1) { at } } }")
                .variable("id", id)
                .execute()
                .path("service.revisions")
                .entityList(Object.class)
                .hasSize(0)
                .path("service.revision")
                .valueIsNull();
    }

    @Test
    void whatTheFileSaidIsTheFirstWord() {
        var editor = MapKeeping.editor(graphQl);

        editor.step("confirmService", "jg-coach", 1)
                .path("result.service.version")
                .entity(Integer.class)
                .isEqualTo(2);
        editor.step("confirmService", "jg-coach", 2)
                .path("result.service.version")
                .entity(Integer.class)
                .isEqualTo(2);

        editor.caller()
                .document("{ service(id: \"jg-coach\") { confirmedAt revisions { version step by changed } } }")
                .execute()
                .path("service.revisions[*].step")
                .entityList(String.class)
                .containsExactly("CONFIRMED", "LOADED")
                .path("service.revisions[1].by")
                .valueIsNull();
    }

    @Test
    void ofManyEditorsOneIsFirstAndTheOthersSeeBothTexts() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeService("Samen bezig met hulp");

        var answers = AtOnce.results(
                6, number -> editor.service(Map.of("service", id, "version", 1, "name", "Van nummer " + number)));

        assertThat(answers).filteredOn("ServiceKept"::equals).hasSize(1);
        assertThat(answers).filteredOn("ServiceConflict"::equals).hasSize(5);
        var conflict = editor.service(Map.of("service", id, "version", 1, "name", "Te laat"));
        conflict.path("result.yours.name").entity(String.class).isEqualTo("Te laat");
        conflict.path("result.theirs.version").entity(Integer.class).isEqualTo(2);
        conflict.path("result.theirs.service.name")
                .entity(String.class)
                .satisfies(name -> assertThat(name).startsWith("Van nummer "));
        conflict.path("result.theirs.before.name").entity(String.class).isEqualTo("Samen bezig met hulp");
        editor.service(Map.of("service", id, "version", 1, "name", ""))
                .path("result.theirs.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void aWithdrawnServiceIsInNoListAndComesBackAsItWas() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeService("Verdwijnhulp");
        var start = Feed.end(sql);

        editor.step("withdrawService", id, 1)
                .path("result.service.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(true);

        assertListed("verdwijnhulp", 0);
        graphQl.document("{ service(id: \"verdwijnhulp\") { description withdrawn contacts { phone } } }")
                .execute()
                .path("service.description")
                .entity(String.class)
                .isEqualTo("Verdwijnhulp")
                .path("service.contacts")
                .entityList(Object.class)
                .hasSize(0);
        editor.caller()
                .document("{ service(id: \"verdwijnhulp\") { description } }")
                .execute()
                .path("service.description")
                .entity(String.class)
                .isEqualTo("U kunt binnenlopen met een vraag.");
        assertThat(codes(editor.service(Map.of("service", id, "version", 2)))).isEqualTo("WITHDRAWN");
        assertThat(codes(editor.step("confirmService", id, 2))).isEqualTo("WITHDRAWN");
        editor.step("restoreService", id, 2)
                .path("result.service.version")
                .entity(Integer.class)
                .isEqualTo(3);
        assertListed("verdwijnhulp", 1);
        assertThat(codes(editor.step("restoreService", id, 3))).isEqualTo("NOT_WITHDRAWN");
        assertThat(Feed.since(sql, start)).containsExactly("REMOVED Service " + id, "ADDED Service " + id);
    }

    private void assertListed(String name, int times) {
        graphQl.document(LISTED.formatted(name))
                .execute()
                .path("services.totalCount")
                .entity(Integer.class)
                .isEqualTo(times);
    }

    @Test
    void aMonthLaterAWithdrawalStands() {
        var editor = MapKeeping.editor(graphQl);
        var id = editor.madeService("Een maand weg");
        editor.step("withdrawService", id, 1);
        sql.sql("update socialmap.service set withdrawn_at = now() - interval '30 days', version = 3 where id = :id")
                .bind("id", id)
                .then()
                .block();

        assertThat(codes(editor.step("restoreService", id, 3))).isEqualTo("RESTORE_TOO_LATE");
    }

    @Test
    void theSameRequestAgainIsOneServiceWithTheSameAnswer() {
        var editor = MapKeeping.editor(graphQl);
        var input = Map.of("name", "Maar een keer hulp", "idempotencyKey", "once-service");

        assertThat(AtOnce.results(4, number -> editor.service(input))).containsOnly("ServiceKept");

        assertListed("maar een keer hulp", 1);
    }
}
