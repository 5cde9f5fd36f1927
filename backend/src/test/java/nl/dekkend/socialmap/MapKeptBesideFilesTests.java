package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: the region's files come in again after people kept the social map. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=kept-beside-files"})
class MapKeptBesideFilesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    MapFiles files;

    @BeforeEach
    void theShippedFilesAreCopied() throws IOException {
        files = MapFiles.copied(folder, imports);
    }

    @Test
    void aReplicaOfTheReleaseBeforeWritesNothingOverWhatPeopleKeep() {
        var editor = MapKeeping.editor(graphQl);
        var service = editor.madeService("Zwaluwhulp");
        var organisation = editor.madeOrganisation("Zwaluwhuis");

        for (var table : List.of("service", "organisation")) {
            sql.sql(
                            "update socialmap.%s set name = 'Van vroeger', withdrawn = true where id in (:service, :organisation)"
                                    .formatted(table))
                    .bind("service", service)
                    .bind("organisation", organisation)
                    .then()
                    .block();
        }

        var seen = graphQl.document("""
                        { service(id: "zwaluwhulp") { name withdrawn } organisation(id: "zwaluwhuis") { name withdrawn } }
                        """).execute();
        seen.path("$..name").entityList(String.class).containsExactly("Zwaluwhulp", "Zwaluwhuis");
        seen.path("$..withdrawn").entityList(Boolean.class).containsExactly(false, false);
    }

    @Test
    void noFileOverwritesOrRevivesWhatPeopleKeep() throws IOException {
        var editor = MapKeeping.editor(graphQl);
        editor.service(Map.of("service", "jeugdteam-velsen", "version", 1, "name", "Jeugdteam, zoals wij het zeggen"));
        editor.step("confirmService", "cjg-ijmond", 1);
        editor.step("withdrawService", "hitt-team", 1);
        editor.organisation(Map.of("organisation", "ggd", "version", 1, "name", "Kustgezondheid"));
        var own = editor.madeOrganisation("Niet uit het bestand");
        files.load();
        var start = Feed.end(sql);

        files.change("services.yaml", "name: Jeugdteam Velsen", "name: Jeugdteam volgens het bestand");
        files.change(
                "services.yaml",
                "  - id: ggd-verzuim\n    organisation: ggd\n",
                "  - id: ggd-verzuim\n    organisation: cjg\n");
        files.change("organisations.yaml", "name: Gemeentelijke Gezondheidsdienst", "name: GGD volgens het bestand");
        files.load();

        assertThat(Feed.since(sql, start)).containsExactlyInAnyOrder("CHANGED Service ggd-verzuim");
        var seen = graphQl.document("""
                        { velsen: service(id: "jeugdteam-velsen") { name version } gone: service(id: "hitt-team") { withdrawn }
                          cjg: service(id: "cjg-ijmond") { confirmedAt version }
                          ggd: organisation(id: "ggd") { name } own: organisation(id: "niet-uit-het-bestand") { withdrawn }
                          services(filter: {text: "kustgezondheid"}) { nodes { id } } }
                        """).execute();
        seen.path("velsen.name").entity(String.class).isEqualTo("Jeugdteam, zoals wij het zeggen");
        seen.path("velsen.version").entity(Integer.class).isEqualTo(2);
        seen.path("gone.withdrawn").entity(Boolean.class).isEqualTo(true);
        seen.path("cjg.confirmedAt").hasValue();
        seen.path("ggd.name").entity(String.class).isEqualTo("Kustgezondheid");
        seen.path("own.withdrawn").entity(Boolean.class).isEqualTo(false);
        seen.path("services.nodes[*].id").entityList(String.class).containsExactly("ggd-jeugdgezondheidszorg");
        assertThat(own).isEqualTo("niet-uit-het-bestand");
        assertThat(codes(editor.step("confirmService", "ggd-verzuim", 1))).isEmpty();
    }

    @Test
    void aKeptOrganisationThatItsFileDropsIsThereForWhatNamesIt() throws IOException {
        var editor = new MapKeeping(Issuer.as(graphQl, "editor", "partnerships", "VO2704"));
        editor.step("confirmOrganisation", "swv-vo-mk", 1);
        editor.step("confirmOrganisation", "nova-college", 1);

        files.change("organisations.yaml", "  - id: swv-vo-mk\n", "  - id: swv-vo-mk-anders\n");
        files.change("organisations.yaml", "  - id: nova-college\n", "  - id: nova-college-anders\n");
        files.load();

        var seen = graphQl.document("""
                        { kept: organisation(id: "swv-vo-mk") { withdrawn partnership { id } }
                          other: organisation(id: "swv-vo-mk-anders") { withdrawn partnership { id } }
                          nova: service(id: "nova-college") { withdrawn organisation { id withdrawn } }
                          responsibility(postcode: "1971", sector: SECONDARY) { organisation { id } } }
                        """).execute();
        seen.path("kept.withdrawn").entity(Boolean.class).isEqualTo(false);
        seen.path("kept.partnership.id").entity(String.class).isEqualTo("VO2704");
        seen.path("other.partnership").valueIsNull();
        seen.path("nova.organisation.id").entity(String.class).isEqualTo("nova-college");
        seen.path("nova.organisation.withdrawn").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void aFileTellsWhatWasConfirmedToo() throws IOException {
        var now = OffsetDateTime.now(clock);
        files.change("services.yaml", "  - id: auris\n", "  - id: auris\n    confirmedAt: %s\n".formatted(now));
        files.change(
                "organisations.yaml", "  - id: auris\n", "  - id: auris\n    confirmedAt: 2021-09-01T00:30:00+02:00\n");
        files.load();

        var known = graphQl.document("""
                        { service(id: "auris") { lastKnownOn confirmedThisYear }
                          organisation(id: "auris") { lastKnownOn confirmedThisYear } }
                        """).execute();
        known.path("$..confirmedThisYear").entityList(Boolean.class).containsExactly(true, false);
        known.path("$..lastKnownOn")
                .entityList(String.class)
                .containsExactly(now.toLocalDate().toString(), "2021-09-01");
    }
}
