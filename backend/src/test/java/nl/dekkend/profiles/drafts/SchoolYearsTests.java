package nl.dekkend.profiles.drafts;

import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Drafts of a school for several school years; each test has a school of its own. */
@DekkendTest("dekkend.imports.at-start=true")
class SchoolYearsTests {

    private static final String YEAR = "2026-2027";

    @Autowired
    HttpGraphQlTester graphQl;

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
