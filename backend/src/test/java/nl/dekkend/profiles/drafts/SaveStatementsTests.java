package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What saving a section costs, whatever stands in it. */
@DekkendTest("dekkend.imports.at-start=true")
class SaveStatementsTests {

    /** The right, the lock, the needs, the draft with its norm, settings, scope and questions, and one write. */
    private static final int STATEMENTS = 9;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Statements statements;

    @Test
    void isTheSameForEverySection() {
        var school = Form.school(graphQl, 30);
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, "2026-2027");
        form.start();
        var answers = form.items().stream()
                .map(item -> Map.of("item", item, "value", "PARTLY"))
                .toList();

        assertThat(save(form, "SUMMARY", Form.summary("Kort.")))
                .as("%s", statements.texts())
                .hasSize(STATEMENTS);
        assertThat(save(form, "BASIC_SUPPORT", Map.of("answers", answers))).hasSize(STATEMENTS);
        assertThat(save(form, "CONTACTS", Map.of("contacts", List.of(Map.of("role", "directeur")))))
                .hasSize(STATEMENTS);
    }

    private List<String> save(Form form, String section, Map<String, Object> content) {
        var version = form.version(section);
        statements.forget();
        form.graphQl()
                .document(
                        "mutation($input: SaveProfileDraftInput!) { result: saveProfileDraft(input: $input) { __typename } }")
                .variable("input", Map.of("draft", form.draft(), "version", version, "section", content))
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("ProfileDraftSaved");
        return statements.texts();
    }
}
