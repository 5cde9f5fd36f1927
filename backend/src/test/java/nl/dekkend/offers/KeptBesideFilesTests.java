package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** On a database of its own: the region's file comes in again after people kept offers. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=kept-beside-files"})
class KeptBesideFilesTests {

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
    void aReplicaOfTheReleaseBeforeWritesNothingOverWhatPeopleKeep() {
        Keeping.editor(graphQl).made("Zwaluwnest");

        sql.sql("update offers.offer set name = 'Van vroeger', withdrawn = true where id = 'zwaluwnest'")
                .then()
                .block();

        graphQl.document("{ offer(id: \"zwaluwnest\") { name } offers(filter: {text: \"zwaluwnest\"}) { totalCount } }")
                .execute()
                .path("offer.name")
                .entity(String.class)
                .isEqualTo("Zwaluwnest")
                .path("offers.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void noFileOverwritesOrRevivesWhatPeopleKeep() throws IOException {
        var editor = Keeping.editor(graphQl);
        editor.save(Map.of("offer", "via-nova-fulltime", "version", 1, "name", "Via Nova, zoals wij het zeggen"));
        editor.step("confirmOffer", "dws-noord", 1);
        editor.step("withdrawOffer", "ecv", 1);
        var own = editor.made("Niet uit het bestand");
        var start = Feed.end(sql);

        load(SHIPPED);
        load(fileWith("name: Via Nova (voltijd", "name: Via Nova volgens het bestand (voltijd"));
        load(fileWith("Eén dag per week les met", "Eén hele dag per week les met"));

        assertThat(Feed.since(sql, start))
                .doesNotContain(
                        "CHANGED Offer via-nova-fulltime",
                        "CHANGED Offer dws-noord",
                        "ADDED Offer ecv",
                        "REMOVED Offer " + own)
                .contains("CHANGED Offer dws-midden");
        var seen = graphQl.document("""
                        { nova: offer(id: "via-nova-fulltime") { name version } gone: offer(id: "ecv") { withdrawn }
                          dws: offer(id: "dws-noord") { summary confirmedThisYear }
                          own: offer(id: "niet-uit-het-bestand") { withdrawn }
                          other: offer(id: "dws-midden") { version summary } }
                        """).execute();
        seen.path("nova.name").entity(String.class).isEqualTo("Via Nova, zoals wij het zeggen");
        seen.path("nova.version").entity(Integer.class).isEqualTo(2);
        seen.path("gone.withdrawn").entity(Boolean.class).isEqualTo(true);
        seen.path("dws.summary")
                .entity(String.class)
                .isEqualTo("Eén dag per week les met andere hoogbegaafde kinderen.");
        seen.path("dws.confirmedThisYear").entity(Boolean.class).isEqualTo(true);
        seen.path("own.withdrawn").entity(Boolean.class).isEqualTo(false);
        seen.path("other.version").entity(Integer.class).isEqualTo(2);
        editor.step("confirmOffer", "dws-midden", 1)
                .path("result.theirs.step")
                .entity(String.class)
                .isEqualTo("LOADED");
    }

    @Test
    void whatOthersAreCalledAndWhereASchoolIsNeverGrowsOld() throws IOException {
        var editor = Keeping.editor(graphQl);
        editor.save(Map.of("name", "Wilgenhof", "provider", "cjg", "providerSchool", "02EH00"));
        sql.sql("""
                update schools.school
                   set (street, house_number, postcode, city) = ('Verhuisd', '1', '1941 AA', 'Beverwijk')
                 where id = '02EH00'
                """).then().block();
        sql.sql("update socialmap.organisation set name = 'Nieuwenaam' where id = 'cjg'")
                .then()
                .block();

        load(fileWith("name: Praktijkklas De Kerkuil", "name: Praktijkklas De Uil"));

        var seen = graphQl.document("""
                        { offer(id: "wilgenhof") { places { address { street } } ownPlaces { name } version }
                          offers(filter: {text: "wilgenhof nieuwenaam"}) { totalCount } }
                        """).execute();
        seen.path("offer.places[0].address.street").entity(String.class).isEqualTo("Verhuisd");
        seen.path("offer.ownPlaces").entityList(Object.class).hasSize(0);
        seen.path("offer.version").entity(Integer.class).isEqualTo(1);
        seen.path("offers.totalCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void aFileThatNamesAProviderWhichPeopleWithdrewIsRefusedForWhatNobodyKeeps() throws IOException {
        var editor = Keeping.editor(graphQl);
        editor.caller().document("""
                        mutation {
                            saveOrganisation(input: {version: 0, name: "Dicht huis", kind: YOUTH_PARTNER}) { __typename }
                            withdrawOrganisation(input: {organisation: "dicht-huis", version: 1}) { __typename } }
                        """).execute();
        var file = fileWith("provider: socius\n", "provider: dicht-huis\n");

        assertThat(report(file))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.toString()).contains("'dicht-huis' is op Dekkend ingetrokken"));

        editor.step("confirmOffer", "jmw-sbo", 1);
        load(file);
    }

    private Path fileWith(String from, String to) throws IOException {
        var shipped = Files.readString(SHIPPED.resolve("offers.yaml"));
        assertThat(shipped).contains(from);
        Files.writeString(folder.resolve("offers.yaml"), shipped.replace(from, to));
        Files.writeString(folder.resolve("sources.yaml"), Files.readString(SHIPPED.resolve("sources.yaml")));
        return folder;
    }

    private void load(Path from) {
        assertThat(report(from)).isNotInstanceOf(ImportReport.Refused.class);
    }

    private ImportReport report(Path from) {
        var request = new ImportRequest(from.resolve("offers.yaml"), List.of(), null, new ImportScope.National(), 0);
        return Objects.requireNonNull(imports.run("offers", request).block());
    }
}
