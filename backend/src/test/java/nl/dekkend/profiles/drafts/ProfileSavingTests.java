package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Saving a section: with colleagues, twice, and wrongly; each test has a school of its own. */
@DekkendTest("dekkend.imports.at-start=true")
class ProfileSavingTests {

    private static final String YEAR = "2026-2027";

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void whoComesSecondSeesBothTextsAndNothingIsLost() {
        var form = form(Form.school(graphQl, 3));
        form.start();
        var version = form.version("SUMMARY");

        form.save(version, Form.summary("Van mij.")).path("result.draft.id").hasValue();
        var second = form.save(version, Form.summary("Van mijn collega."));

        second.path("result.__typename")
                .entity(String.class)
                .isEqualTo("ProfileDraftConflict")
                .path("result.yours.summary")
                .entity(String.class)
                .isEqualTo("Van mijn collega.")
                .path("result.theirs.summary")
                .entity(String.class)
                .isEqualTo("Van mij.");
        form.save(version + 1, Form.summary("Van ons.")).path("result.draft.id").hasValue();
        assertThat(form.revisions()).containsExactly("Van ons.", "Van mij.");
        assertThat(form.revision("SUMMARY", version + 1)).isEqualTo("Van mij.");
    }

    @Test
    void fiftyColleaguesAtOnceLoseNothing() {
        var form = form(Form.school(graphQl, 4));
        form.start();
        var version = form.version("SUMMARY");

        var answers = AtOnce.results(50, number -> form.save(version, Form.summary("Tekst " + number)));

        assertThat(answers).filteredOn("ProfileDraftSaved"::equals).hasSize(1);
        assertThat(answers).filteredOn("ProfileDraftConflict"::equals).hasSize(49);
        assertThat(form.revisions()).hasSize(1);
    }

    @Test
    void theSameRequestTwiceIsOneChangeAndAnotherWithItsKeyIsRefused() {
        var form = form(Form.school(graphQl, 5));
        form.start();
        var version = form.version("SUMMARY");

        var twice = AtOnce.send(
                20,
                number -> form.save(version, Form.summary("Eén keer."), "sleutel-1")
                        .path("result.draft.sections[0].version")
                        .entity(Integer.class)
                        .get());

        assertThat(twice).hasSize(20).containsOnly(version + 1);
        form.save(version + 1, Form.summary("Iets anders."), "sleutel-1")
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("KEY_USED_FOR_SOMETHING_ELSE");
        assertThat(form.revisions()).containsExactly("Eén keer.");
    }

    @Test
    void whatIsWrongIsSaidAndTheDraftStaysAsItIs() {
        var form = form(Form.school(graphQl, 6));
        form.start();
        form.save(form.version("BASIC_SUPPORT"), Map.of("answers", List.of()));
        var draft = form.version();

        form.save(form.version("BASIC_SUPPORT"), Map.of("answers", List.of(Map.of("item", "99.9", "value", "YES"))))
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("UNKNOWN_NORM_ITEM")
                .path("result.problems[0].field")
                .entity(String.class)
                .isEqualTo("section.answers[0].item")
                .path("result.problems[0].message")
                .entity(String.class)
                .isEqualTo("The norm has no such item.");
        form.submit().path("result.problems[*].code").entityList(String.class).contains("UNANSWERED");
        new Form(form.graphQl(), form.school(), "2019-2020")
                .start()
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("WRONG_SCHOOL_YEAR");

        assertThat(form.version()).isEqualTo(draft);
    }

    private Form form(String school) {
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
    }
}
