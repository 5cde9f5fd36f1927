package nl.dekkend.needs;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest
class NeedsTests {

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
        assertThat(needs.withDescendants(List.of("hoogbegaafd", "bestaat-niet")).block())
                .contains("hoogbegaafd", "meerbegaafd")
                .doesNotContain("bestaat-niet", "autisme");
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

    private ImportReport load(String kind) {
        var folder = Path.of("data/region");
        var request = new ImportRequest(folder.resolve(kind + ".yaml"), List.of(), null, new ImportScope.National(), 0);
        return imports.run(kind, request).block();
    }
}
