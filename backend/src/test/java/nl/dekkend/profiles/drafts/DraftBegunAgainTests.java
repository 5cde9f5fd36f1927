package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A draft after that of the same year was published; each test has a school of its own. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class DraftBegunAgainTests {

    private static final String YEAR = "2026-2027";

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void anOldScreenNeverOverwritesWhatAColleagueSavedSince() {
        var form = filled(45);
        var seen = form.version("SUMMARY");
        publishAndBeginAgain(form);
        form.save(form.version("SUMMARY"), Form.summary("Van mijn collega."))
                .path("result.draft.id")
                .hasValue();

        form.save(seen, Form.summary("Van een oud scherm."))
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("ProfileDraftConflict");

        assertThat(form.revisions()).containsExactly("Van mijn collega.", "Wij helpen elk kind.");
        assertThat(form.revision("SUMMARY", seen)).isEqualTo("Wij helpen elk kind.");
    }

    @Test
    void nobodyHandsOnADraftOfWhichTheySawOnlyTheOneBefore() {
        var form = filled(46);
        var seen = form.version();
        publishAndBeginAgain(form);

        assertThat(form.version()).isGreaterThan(seen);
    }

    @Test
    void aSectionThatNobodySavedInItIsNotDone() {
        var form = filled(47);
        form.save(form.version("LIMITS"), Map.of("limits", Map.of("limits", "Wij zwemmen niet.")));
        publishAndBeginAgain(form);

        form.read("section(section: LIMITS) { savedAt complete }")
                .path("school.profileDraft.section.savedAt")
                .valueIsNull()
                .path("school.profileDraft.section.complete")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    private Form filled(int place) {
        var school = Form.school(graphQl, place);
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
        form.start();
        form.fill(20);
        return form;
    }

    private void publishAndBeginAgain(Form form) {
        form.submit();
        new Form(Issuer.as(graphQl, "consultant", "partnerships", "PO2711"), form.school(), YEAR)
                .publish()
                .path("result.profile.id")
                .hasValue();
        form.start();
    }
}
