package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Drafts of a school for several school years, and what is left of one; each test has a school of its own. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class SchoolYearsTests {

    private static final String YEAR = "2026-2027";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Statements statements;

    @Test
    void theDraftForNextYearDoesNotHideThatOfThisYear() {
        var form = form(48);
        form.start();
        new Form(form.graphQl(), form.school(), "2027-2028").start();

        ask(form.graphQl(), form.school(), "profileDraft { schoolYear }")
                .path("school.profileDraft.schoolYear")
                .entity(String.class)
                .isEqualTo(YEAR);
        ask(form.graphQl(), form.school(), "profileDraft(schoolYear: \"2027-2028\") { schoolYear }")
                .path("school.profileDraft.schoolYear")
                .entity(String.class)
                .isEqualTo("2027-2028");
        ask(form.graphQl(), form.school(), "profileDraft(schoolYear: \"2025-2026\") { schoolYear }")
                .path("school.profileDraft")
                .valueIsNull();
    }

    @Test
    void nobodyOutsideSeesADraftByItsYear() {
        var form = form(48);
        form.start();

        ask(graphQl, form.school(), "profileDraft(schoolYear: \"2026-2027\") { schoolYear }")
                .path("school.profileDraft")
                .valueIsNull();
    }

    @Test
    void whatWasWrittenIsStillReadOnceItIsPublished() {
        var form = form(49);
        form.start();
        form.fill(20);
        form.submit();
        new Form(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), form.school(), YEAR).publish();
        form.confirm(form.draft());
        form.read("id").path("school.profileDraft").valueIsNull();

        statements.forget();
        var history = ask(form.graphQl(), form.school(), """
                profileDraftHistory(schoolYear: "2026-2027") {
                    steps { kind }
                    sections { section revisions { version } }
                    section(section: SUMMARY) { revision(version: 1) { content { summary } } } }
                """);

        history.path("school.profileDraftHistory.steps[*].kind")
                .entityList(String.class)
                .containsExactly("CONFIRMED", "PUBLISHED", "SUBMITTED", "STARTED")
                .path("school.profileDraftHistory.sections[0]")
                .entity(Object.class)
                .isEqualTo(Map.of("section", "SUMMARY", "revisions", List.of(Map.of("version", 1))))
                .path("school.profileDraftHistory.section.revision.content.summary")
                .entity(String.class)
                .isEqualTo("Wij helpen elk kind.");
        assertThat(statements.texts())
                .as("all parts at once, and the one by itself")
                .filteredOn(text -> text.contains("profiles.draft_revision"))
                .hasSize(2);
    }

    private Form form(int place) {
        var school = Form.school(graphQl, place);
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
    }

    private static GraphQlTester.Response ask(HttpGraphQlTester somebody, String school, String fields) {
        return somebody.document("query($id: ID!) { school(id: $id) { %s } }".formatted(fields))
                .variable("id", school)
                .execute();
    }
}
