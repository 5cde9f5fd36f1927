package nl.dekkend.profiles.nextnorm;

import static nl.dekkend.profiles.nextnorm.NormRequests.draft;
import static nl.dekkend.profiles.nextnorm.NormRequests.item;
import static nl.dekkend.profiles.nextnorm.NormRequests.norm;
import static nl.dekkend.profiles.nextnorm.NormRequests.publish;
import static nl.dekkend.profiles.nextnorm.NormRequests.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An editor writes the next norm; each test takes a partnership of its own. */
@DekkendTest
class NextNormTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void theNextNormIsWrittenPublishedAndReadByEverybody() {
        var editor = editor("PO2501");

        save(editor, "PO2501", 0, item("1.1", "Wij zien het."))
                .path("result.draft.version")
                .entity(Integer.class)
                .isEqualTo(1);
        draft(graphQl, "PO2501").path("supportNormDraft").valueIsNull();
        norm(graphQl, "PO2501", 1).path("supportNorm").valueIsNull();
        publish(editor, "PO2501", 1)
                .path("result.norm.published")
                .entity(Boolean.class)
                .isEqualTo(true);

        norm(graphQl, "PO2501", 1)
                .path("supportNorm.items[0].text")
                .entity(String.class)
                .isEqualTo("Wij zien het.")
                .path("supportNorm.example")
                .entity(Boolean.class)
                .isEqualTo(false);
        draft(editor, "PO2501").path("supportNormDraft").valueIsNull();
    }

    @Test
    void whatIsPublishedStaysAndTheNextOneSaysWhatItAsksDifferently() {
        var editor = editor("PO2502");
        save(editor, "PO2502", 0, item("1.1", "Wij zien het."), item("1.2", "Wij bellen u."));
        publish(editor, "PO2502", 1);

        save(
                        editor,
                        "PO2502",
                        0,
                        Map.of("validFrom", "2029-08-01"),
                        item("1.1", "Wij zien het snel."),
                        item("1.3", "Wij helpen."))
                .path("result.draft.norm.version")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("result.draft.changesSincePrevious[*].kind")
                .entityList(String.class)
                .containsExactly("CHANGED", "ADDED", "REMOVED")
                .path("result.draft.changesSincePrevious[*].code")
                .entityList(String.class)
                .containsExactly("1.1", "1.3", "1.2");
        norm(graphQl, "PO2502", 1)
                .path("supportNorm.items[0].text")
                .entity(String.class)
                .isEqualTo("Wij zien het.");
    }

    @Test
    void ofTwoColleaguesTheSecondSeesWhatTheFirstLeft() {
        var editor = editor("PO2503");

        var answers = AtOnce.results(20, number -> save(editor, "PO2503", 0, item("1.1", "Tekst " + number)));

        assertThat(answers).filteredOn("NormDraftSaved"::equals).hasSize(1);
        assertThat(answers).filteredOn("NormConflict"::equals).hasSize(19);
        save(editor, "PO2503", 9, item("1.1", "Te laat."))
                .path("result.theirs.norm.items[0].text")
                .entity(String.class)
                .satisfies(text -> assertThat(text).startsWith("Tekst "));
        publish(editor, "PO2503", 9)
                .path("result.theirs.version")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var editor = editor("PO2504");

        save(
                        editor,
                        "PO2504",
                        0,
                        item("een", " "),
                        item("2.1", "<b>Vet</b>", "geen-behoefte"),
                        item("2.1", "Nog eens."))
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly(
                        "CODE_MALFORMED", "TEXT_MISSING", "MARKUP_IN_TEXT", "UNKNOWN_SUPPORT_NEED", "DUPLICATE")
                .path("result.problems[2].field")
                .entity(String.class)
                .isEqualTo("input.items[1].text.nl");
        draft(editor, "PO2504").path("supportNormDraft").valueIsNull();
    }

    @Test
    void anEmptyOrBackdatedNormIsNotPublished() {
        var editor = editor("PO2505");
        save(editor, "PO2505", 0, Map.of("validFrom", "2020-08-01"));

        publish(editor, "PO2505", 1)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("NO_ITEMS", "DATE_IN_PAST");
        draft(editor, "PO2505")
                .path("supportNormDraft.problems[*].code")
                .entityList(String.class)
                .hasSize(2);
        publish(editor, "PO2506", 1)
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("NO_DRAFT");
    }

    private HttpGraphQlTester editor(String partnership) {
        return Issuer.as(graphQl, "editor", "partnerships", partnership, "PO2506");
    }
}
