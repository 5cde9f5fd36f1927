package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** The region's files drop organisations that people need, or name those that people took away. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=kept-beside-files"})
class DroppedBesideFilesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    MapFiles files;

    @BeforeEach
    void theShippedFilesAreCopied() throws IOException {
        files = MapFiles.copied(folder, imports);
    }

    @Test
    void anOrganisationThatItsFileDropsStaysForWhatPeopleKeep() throws IOException {
        MapKeeping.provider(graphQl, "auris").service(Map.of("name", "Oorhulp", "organisation", "auris"));
        var editor = MapKeeping.editor(graphQl);
        editor.offer("gentiaan").path("result.__typename").entity(String.class).isEqualTo("OfferKept");
        editor.caller()
                .document("mutation { withdrawOffer(input: {offer: \"van-een-ander\", version: 1}) { __typename } }")
                .execute()
                .path("withdrawOffer.__typename")
                .entity(String.class)
                .isEqualTo("OfferKept");
        files.load();
        var start = Feed.end(sql);

        files.change("organisations.yaml", "  - id: auris\n", "  - id: auris-anders\n");
        files.change("organisations.yaml", "  - id: gentiaan\n", "  - id: gentiaan-anders\n");
        files.load();

        assertThat(Feed.since(sql, start))
                .containsExactlyInAnyOrder("ADDED Organisation auris-anders", "ADDED Organisation gentiaan-anders");
        graphQl.document("""
                        { auris: organisation(id: "auris") { withdrawn }
                          gentiaan: organisation(id: "gentiaan") { withdrawn } }
                        """)
                .execute()
                .path("$..withdrawn")
                .entityList(Boolean.class)
                .containsExactly(false, false);
    }

    @Test
    void aFileThatNamesWhatPeopleWithdrewIsRefused() throws IOException {
        var editor = MapKeeping.editor(graphQl);
        var gone = editor.madeOrganisation("Opgeheven huis");
        editor.step("withdrawOrganisation", gone, 1);

        files.change("services.yaml", "organisation: leerplein\n", "organisation: " + gone + "\n");

        assertThat(files.report())
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.toString()).contains("'" + gone + "' is op Dekkend ingetrokken"));
    }

    @Test
    void aFileMayGoOnNamingWhatPeopleWithdrewInWhatTheyKeep() {
        var editor = MapKeeping.editor(graphQl);
        var service = "jg-coach";
        editor.step("withdrawService", service, 1);
        assertThat(codes(editor.step("withdrawOrganisation", "jg-coaches", 1))).isEmpty();

        files.load();

        graphQl.document("{ organisation(id: \"jg-coaches\") { withdrawn } }")
                .execute()
                .path("organisation.withdrawn")
                .entity(Boolean.class)
                .isEqualTo(true);
    }
}
