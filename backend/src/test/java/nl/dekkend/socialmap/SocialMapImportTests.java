package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

@DekkendTest("dekkend.imports.at-start=true")
class SocialMapImportTests {

    private static final Path SHIPPED = Path.of("data/region");
    private static final List<String> FILES =
            List.of("organisations.yaml", "services.yaml", "desks.yaml", "responsibilities.yaml", "sources.yaml");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void theShippedFilesAreCopied() throws IOException {
        for (var file : FILES) Files.copy(SHIPPED.resolve(file), folder.resolve(file));
    }

    @AfterEach
    void theShippedFilesAreInAgain() {
        assertThat(load(SHIPPED)).isNotInstanceOf(ImportReport.Refused.class);
    }

    @Test
    void theSameFilesAreNotReadTwice() {
        load(SHIPPED);

        assertThat(load(SHIPPED)).isInstanceOf(ImportReport.Unchanged.class);
        assertThat(load(folder)).isInstanceOf(ImportReport.Unchanged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services.yaml", "desks.yaml", "responsibilities.yaml", "sources.yaml"})
    void aChangeInAFileBesideIsAChange(String file) throws IOException {
        Files.writeString(folder.resolve(file), "# anders\n", StandardOpenOption.APPEND);

        assertThat(load(folder)).isInstanceOf(ImportReport.Imported.class);
    }

    @Test
    void aServiceOfAnUnknownOrganisationIsRefusedByName() throws IOException {
        replace("services.yaml", "organisation: cjg\n", "organisation: cgj\n");

        assertThat(refusal())
                .contains("services.yaml, regel")
                .contains("jeugdteam-beverwijk, veld organisation: 'cgj' bestaat niet.");
    }

    @Test
    void anUnknownFieldAndAWrongWordInTwoFilesAreToldTogether() throws IOException {
        replace("services.yaml", "category: FIRST_CONTACT", "category: FIRST");
        replace("desks.yaml", "hours:", "opening:");

        assertThat(refusal())
                .contains("jeugdteam-beverwijk, veld category: 'FIRST' is hier niet mogelijk. Kies uit: FIRST_CONTACT")
                .contains("PO2711, veld opening: dit veld bestaat niet.");
    }

    @Test
    void everyReferenceMustLeadSomewhere() throws IOException {
        replace("organisations.yaml", "partnership: PO2711", "partnership: PO9999");
        replace("services.yaml", "supportNeeds: [gezin-en-opvoeden", "supportNeeds: [gezin");
        replace("services.yaml", "serviceArea: [GM0375]", "serviceArea: [GM0001]");
        replace("desks.yaml", "id: ondersteuningsplan-vo-mk-2021", "id: een-ander-plan");
        replace("responsibilities.yaml", "municipality: GM0375", "municipality: GM0001");

        assertThat(refusal())
                .contains("swv-po-ijmond, veld partnership: 'PO9999' bestaat niet.")
                .contains("jeugdteam-beverwijk, veld supportNeeds: 'gezin' bestaat niet.")
                .contains("jeugdteam-beverwijk, veld serviceArea: 'GM0001' bestaat niet.")
                .contains("PO2711, veld source: 'een-ander-plan' bestaat niet.")
                .contains("beverwijk-primary-inclusive-education, veld municipality: 'GM0001' bestaat niet.");
    }

    @Test
    void aMobileNumberOfAPersonIsRefused() throws IOException {
        replace("organisations.yaml", "phone: 0251-822540", "phone: 06-12345678");

        assertThat(refusal()).contains("swv-po-ijmond, veld phone: '06-12345678' is geen nummer van een organisatie");
    }

    @Test
    void aRefusedFileChangesNothing() throws IOException {
        replace("organisations.yaml", "name: Centrum voor Jeugd en Gezin", "name: Iets anders");
        replace("responsibilities.yaml", "theme: FIRST_CONTACT", "theme: FIRST");

        assertThat(refusal()).contains("theme");

        assertThat(name("cjg")).isEqualTo("Centrum voor Jeugd en Gezin");
    }

    @Test
    void aRecordThatSaysSomethingElseIsTheOnlyOneThatChanges() throws IOException {
        replace("organisations.yaml", "name: Centrum voor Jeugd en Gezin", "name: Het Centrum voor Jeugd");
        var start = Feed.end(sql);

        assertThat(load(folder)).isInstanceOf(ImportReport.Imported.class);

        assertThat(name("cjg")).isEqualTo("Het Centrum voor Jeugd");
        assertThat(Feed.since(sql, start))
                .contains("CHANGED Organisation cjg")
                .doesNotContain("CHANGED Organisation leerplein");
    }

    @Test
    void aRecordThatLeavesTheFileGoesOnAnsweringAndLeavesTheLists() throws IOException {
        var file = folder.resolve("services.yaml");
        var text = Files.readString(file);
        var next = text.indexOf("  - id: jeugdteam-heemskerk");
        Files.writeString(file, text.substring(0, text.indexOf("  - id: jeugdteam-beverwijk")) + text.substring(next));
        var start = Feed.end(sql);

        load(folder);

        assertThat(Feed.since(sql, start)).containsExactly("REMOVED Service jeugdteam-beverwijk");
        var answer = api.document("""
                { service(id: "jeugdteam-beverwijk") { id } services(first: 100) { nodes { id } } }
                """).execute();
        answer.path("service.id").entity(String.class).isEqualTo("jeugdteam-beverwijk");
        answer.path("services.nodes[*].id").entityList(String.class).doesNotContain("jeugdteam-beverwijk");
    }

    private void replace(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), to));
    }

    private String refusal() {
        var report = load(folder);
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return String.join(
                "\n",
                ((ImportReport.Refused) report)
                        .problems().stream().map(FileProblem::toString).toList());
    }

    private ImportReport load(Path from) {
        var request =
                new ImportRequest(from.resolve("organisations.yaml"), List.of(), null, new ImportScope.National(), 0);
        return Objects.requireNonNull(imports.run("social-map", request).block());
    }

    private String name(String organisation) {
        return api.document("query ($id: ID!) { organisation(id: $id) { name } }")
                .variable("id", organisation)
                .execute()
                .path("organisation.name")
                .entity(String.class)
                .get();
    }
}
