package nl.dekkend.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest
class NeedsTests {

    private static final Path REGION = Path.of("data/region");

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Imports imports;

    @Autowired
    SupportNeeds needs;

    @Autowired
    Statements statements;

    @BeforeEach
    void theRegionsOwnListIsLoaded() {
        assertThat(load("needs")).isNotInstanceOf(ImportReport.Refused.class);
    }

    @Test
    void everyNeedIsThereInTheOrderPeopleSee() {
        api.document("{ supportNeeds { id } }")
                .execute()
                .path("supportNeeds[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids)
                        .startsWith("hoogbegaafd", "lezen-en-schrijven")
                        .hasSize(21));
    }

    @Test
    void aNeedAnswersInTheLanguageAskedAndSaysWhich() {
        var need = api.document("""
                { supportNeed(id: "hoogbegaafd") {
                    name  english: name(language: EN)  plainName(language: EN)
                    none: contentLanguage(language: AR)  null: name(language: null)  own: contentLanguage(language: EN) } }
                """).execute();

        need.path("supportNeed.name").entity(String.class).isEqualTo("Hoogbegaafdheid");
        need.path("supportNeed.null").entity(String.class).isEqualTo("Hoogbegaafdheid");
        need.path("supportNeed.english").entity(String.class).isEqualTo("Giftedness");
        need.path("supportNeed.plainName").entity(String.class).isEqualTo("My child learns very fast");
        need.path("supportNeed.none").entity(String.class).isEqualTo("NL");
        need.path("supportNeed.own").entity(String.class).isEqualTo("EN");
    }

    @Test
    void parentsAndChildrenOfAllNeedsTakeOneStatementEach() {
        statements.forget();

        var all = api.document("{ supportNeeds { id parent { id } children { id parent { id } } } }")
                .execute();

        all.path("supportNeeds[?(@.id=='meerbegaafd')].parent.id")
                .entityList(String.class)
                .containsExactly("hoogbegaafd");
        all.path("supportNeeds[?(@.id=='hoogbegaafd')].children[*].id")
                .entityList(String.class)
                .contains("meerbegaafd");
        assertThat(statements.count()).isEqualTo(3);
    }

    @Test
    void aFilterOnANeedIncludesItsChildren() {
        assertThat(needs.withDescendants(List.of("hoogbegaafd")).block())
                .contains("hoogbegaafd", "meerbegaafd")
                .doesNotContain("autisme");
    }

    @Test
    void anUnknownNeedIsNull() {
        api.document("{ supportNeed(id: \"bestaat-niet\") { id } }")
                .execute()
                .path("supportNeed")
                .valueIsNull();
    }

    @Test
    void aFileLoadedBeforeIsNotLoadedAgain() {
        assertThat(load("needs")).isInstanceOf(ImportReport.Unchanged.class);
    }

    @Test
    void aNeedSaysWhichDocumentNamesIt() {
        api.document("{ supportNeed(id: \"hoogbegaafd\") { source { title asOf } } }")
                .execute()
                .path("supportNeed.source.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).contains("2021"));
    }

    @Test
    void aNeedThatLeavesTheFileIsNoLongerListedButAnswers(@TempDir Path folder) throws IOException {
        assertThat(load("needs", one(folder, "jaarverslag-po-ijmond-2021"))).isInstanceOf(ImportReport.Imported.class);

        var both = api.document("{ supportNeeds { id } supportNeed(id: \"rekenen\") { name } }")
                .execute();

        both.path("supportNeeds[*].id").entityList(String.class).containsExactly("hoogbegaafd");
        both.path("supportNeed.name").entity(String.class).isEqualTo("Rekenen");
        load("needs");
    }

    @Test
    void aNeedWithoutAKnownSourceIsRefused(@TempDir Path folder) throws IOException {
        assertThat(load("needs", one(folder, "verzonnen")))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains("'verzonnen' bestaat niet"));
    }

    private static Path one(Path folder, String source) throws IOException {
        Files.copy(REGION.resolve("sources.yaml"), folder.resolve("sources.yaml"));
        return Files.writeString(folder.resolve("needs.yaml"), """
                needs:
                  - id: hoogbegaafd
                    parent: null
                    order: 1
                    name: {nl: Hoogbegaafdheid}
                    plainName: {nl: Mijn kind leert heel snel}
                    synonyms: [slim]
                    source: {id: %s, ref: '000:84', note: null}
                """.formatted(source))
                .getParent();
    }

    private ImportReport load(String kind) {
        return load(kind, REGION);
    }

    private ImportReport load(String kind, Path folder) {
        var request = new ImportRequest(folder.resolve(kind + ".yaml"), List.of(), null, new ImportScope.National(), 0);
        return imports.run(kind, request).block();
    }
}
