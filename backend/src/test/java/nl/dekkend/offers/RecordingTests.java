package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: a count that was recorded stays. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=recording"})
class RecordingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aNewCountIsReadByEverybodyAndTheOldOneStays() {
        var start = Feed.end(sql);

        Counting.editor(graphQl, "via-nova-fulltime")
                .send("2022-10-01", 8, 0)
                .path("result.record.count.source.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).startsWith("Telling van "))
                .path("result.record.recordedBy")
                .entity(String.class)
                .isEqualTo("EDITOR");

        assertThat(Feed.since(sql, start)).containsExactly("CHANGED Offer via-nova-fulltime");
        var seen = graphQl.document("""
                        { offer(id: "via-nova-fulltime") { capacity { maximum occupied free }
                            then: capacity(on: "2021-10-01") { maximum occupied free }
                            capacityHistory { countedOn } capacityRecords { version } } }
                        """).execute();
        seen.path("offer.capacity.free").entity(Integer.class).isEqualTo(2);
        seen.path("offer.then.occupied").entity(Integer.class).isEqualTo(15);
        seen.path("offer.then.maximum").entity(Integer.class).isEqualTo(32);
        seen.path("offer.then.free").entity(Integer.class).isEqualTo(17);
        seen.path("offer.capacityHistory[*].countedOn")
                .entityList(String.class)
                .containsExactly("2022-10-01", "2021-10-01");
        seen.path("offer.capacityRecords").entityList(Object.class).hasSize(0);
    }

    @Test
    void aSmallNumberIsKeptForTheKeepersAlone() {
        var editor = Counting.editor(graphQl, "dws-noord");

        var answer = editor.send("2025-10-01", 3, 0);

        answer.path("result.record.count.occupied").entity(Integer.class).isEqualTo(3);
        answer.path("result.offer.capacity.occupied").valueIsNull();
        editor.caller()
                .document("{ offer(id: \"dws-noord\") { capacityRecords { count { occupied } } } }")
                .execute()
                .path("offer.capacityRecords[0].count.occupied")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void whoPutsACountRightKeepsWhatStoodThere() {
        var editor = Counting.editor(graphQl, "ecv");
        editor.send("2025-10-01", 6, 0);

        editor.send("2025-10-01", 7, 1)
                .path("result.record.version")
                .entity(Integer.class)
                .isEqualTo(2);

        var words = editor.caller()
                .document("{ offer(id: \"ecv\") { capacity { occupied } capacityHistory { occupied }"
                        + " capacityRecords { version recordedBy recordedAt count { occupied } } } }")
                .execute();
        words.path("offer.capacity.occupied").entity(Integer.class).isEqualTo(7);
        words.path("offer.capacityHistory[*].occupied")
                .entityList(Integer.class)
                .containsExactly(7);
        words.path("offer.capacityRecords[*].count.occupied")
                .entityList(Integer.class)
                .containsExactly(7, 6);
    }

    @Test
    void ofManyEditorsOneIsFirstAndTheOthersSeeBothCounts() {
        var editor = Counting.editor(graphQl, "ecf");

        var answers = AtOnce.results(8, number -> editor.send("2025-10-01", 5, 0));

        assertThat(answers).filteredOn("CapacityRecorded"::equals).hasSize(1);
        assertThat(answers).filteredOn("CapacityConflict"::equals).hasSize(7);
        var conflict = editor.send("2025-10-01", 9, 0);
        conflict.path("result.yours.occupied").entity(Integer.class).isEqualTo(9);
        conflict.path("result.theirs.count.occupied").entity(Integer.class).isEqualTo(5);
        conflict.path("result.theirs.version").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void aVersionThatNeverWasIsAProblemAndNoConflict() {
        var editor = Counting.editor(graphQl, "ikc-hb");

        editor.send("2025-10-01", 6, 1)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("UNKNOWN_VERSION");
        editor.send("2025-10-01", 6, 0).path("result.record.version").hasValue();
        editor.send("2025-10-01", 7, 2)
                .path("result.problems[*].field")
                .entityList(String.class)
                .containsExactly("input.version");
    }

    @Test
    void ofAWithdrawnOfferNothingIsCountedAnyMore() {
        sql.sql("update offers.offer set withdrawn = true where id = 'auti-groep-ikc'")
                .then()
                .block();

        Counting.editor(graphQl, "auti-groep-ikc")
                .send("2025-10-01", 6, 0)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("OFFER_WITHDRAWN");
    }

    @Test
    void theSameRequestAgainIsOneCountWithTheSameAnswer() {
        var editor = Counting.editor(graphQl, "hitt");

        for (var answer : AtOnce.results(
                5,
                number -> editor.send(Map.of("occupied", 9, "version", 0, "idempotencyKey", "once"), "2024-10-01"))) {
            assertThat(answer).isEqualTo("CapacityRecorded");
        }
        editor.send(Map.of("occupied", 8, "version", 0, "idempotencyKey", "once"), "2024-10-01")
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("KEY_USED_FOR_SOMETHING_ELSE");
    }

    @Test
    void aCallerWithoutATokenIsAskedToSignIn() {
        assertThat(RecordingRightsTests.answer(new Counting(graphQl, "via-nova-fulltime")))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(RecordingRightsTests.answer(
                        new Counting(Issuer.as(graphQl, "editor", "partnerships", "PO2711"), "nobody-has-this")))
                .isEqualTo("FORBIDDEN");
    }
}
