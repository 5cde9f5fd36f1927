package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: the region's file comes in again after somebody put its count right. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=recorded-counts"})
class RecordedCountsStayTests {

    private static final Path SHIPPED = Path.of("data/region");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @Test
    void noFileHidesWhatSomebodyRecorded() throws IOException {
        var editor = Counting.editor(graphQl, "via-nova-fulltime");
        editor.send("2021-10-01", 6, 1)
                .path("result.record.version")
                .entity(Integer.class)
                .isEqualTo(2);
        var start = Feed.end(sql);

        load(SHIPPED);
        load(fileWith("maximum: 32", "maximum: 33"));
        load(fileWith("group: null", "group: Onderbouw"));

        assertThat(Feed.since(sql, start)).isEmpty();
        var seen = graphQl.document("""
                        { offer(id: "via-nova-fulltime") { capacity { maximum occupied } capacityHistory { maximum } } }
                        """).execute();
        seen.path("offer.capacity.occupied").entity(Integer.class).isEqualTo(6);
        seen.path("offer.capacityHistory[*].maximum").entityList(Integer.class).containsExactly(10);
        editor.caller()
                .document("{ offer(id: \"via-nova-fulltime\") { capacityRecords { count { occupied } recordedBy } } }")
                .execute()
                .path("offer.capacityRecords[*].count.occupied")
                .entityList(Integer.class)
                .containsExactly(6, 15);
    }

    private Path fileWith(String from, String to) throws IOException {
        var shipped = Files.readString(SHIPPED.resolve("offers.yaml"));
        assertThat(shipped).contains(from);
        Files.writeString(folder.resolve("offers.yaml"), shipped.replace(from, to));
        Files.writeString(folder.resolve("sources.yaml"), Files.readString(SHIPPED.resolve("sources.yaml")));
        return folder;
    }

    private void load(Path from) {
        var request = new ImportRequest(from.resolve("offers.yaml"), List.of(), null, new ImportScope.National(), 0);
        assertThat(Objects.requireNonNull(imports.run("offers", request).block()))
                .isNotInstanceOf(ImportReport.Refused.class);
    }
}
