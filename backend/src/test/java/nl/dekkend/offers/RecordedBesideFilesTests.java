package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: what somebody records, beside counts that came with files. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=recording"})
class RecordedBesideFilesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aCountBehindAHundredNewerWordsIsAnsweredAndNoted() {
        fromAFile("jmw-sbo", "2020-01-01", 101);
        var editor = Counting.editor(graphQl, "jmw-sbo");
        var start = Feed.end(sql);
        var once = Map.of("occupied", 6, "idempotencyKey", "behind a hundred");

        for (var time = 1; time <= 2; time++) {
            editor.send(once, "2015-10-01")
                    .path("result.record.count.occupied")
                    .entity(Integer.class)
                    .isEqualTo(6);
        }

        assertThat(Feed.since(sql, start)).containsExactly("CHANGED Offer jmw-sbo");
        editor.send("2015-10-01", 7, 0)
                .path("result.theirs.count.occupied")
                .entity(Integer.class)
                .isEqualTo(6);
    }

    @Test
    void aGroupRecordedOverAFilesWholeSpeaksAlone() {
        fromAFile("dws-zuid", "2024-10-01", 1);

        Counting.editor(graphQl, "dws-zuid")
                .send(Map.of("occupied", 7, "group", "Onderbouw"), "2024-10-01")
                .path("result.record.version")
                .entity(Integer.class)
                .isEqualTo(1);

        var seen = graphQl.document("""
                        { offer(id: "dws-zuid") { capacity { group maximum } capacityHistory { group maximum } } }
                        """).execute();
        seen.path("offer.capacity.group").entity(String.class).isEqualTo("Onderbouw");
        seen.path("offer.capacityHistory[*].maximum").entityList(Integer.class).containsExactly(10);
    }

    @Test
    void aGroupIsTheSameInAnyCaseAndWithAnySpaces() {
        var editor = Counting.editor(graphQl, "dws-midden");
        editor.send(Map.of("occupied", 7, "group", "Groep één"), "2024-10-01")
                .path("result.record.version")
                .entity(Integer.class)
                .isEqualTo(1);

        editor.send(Map.of("occupied", 8, "group", " groep   een", "version", 1), "2024-10-01")
                .path("result.record.version")
                .entity(Integer.class)
                .isEqualTo(2);

        editor.caller()
                .document("{ offer(id: \"dws-midden\") { capacityHistory { occupied } } }")
                .execute()
                .path("offer.capacityHistory[*].occupied")
                .entityList(Integer.class)
                .containsExactly(8);
    }

    /** A count of each of so many days. */
    private void fromAFile(String offer, String from, int days) {
        sql.sql("""
                insert into offers.capacity_count
                       (offer_id, counted_on, maximum, status, estimate, printed, source, example)
                select :offer, cast(:from as date) + day, 32, 'UNKNOWN', false, true, '{"title": "Verslag"}', false
                  from generate_series(0, :days - 1) day
                """)
                .bind("offer", offer)
                .bind("from", from)
                .bind("days", days)
                .then()
                .block();
    }
}
