package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is sent wrongly gets a code and the place in the input, and the draft is as it was. */
@DekkendTest("dekkend.imports.at-start=true")
class WrongInputTests {

    private static final String YEAR = "2026-2027";

    /** What is sent as a section, and what the answer says of it. */
    private static final Map<Map<String, Object>, String> SECTIONS = Map.of(
            Form.summary("a".repeat(100_000)), "TEXT_TOO_LONG section.summary.summary",
            Form.summary("Wij <b>helpen</b>."), "MARKUP_IN_TEXT section.summary.summary",
            Map.of("limits", Map.of("limits", "<script>alert(1)</script>")), "MARKUP_IN_TEXT section.limits.limits",
            Form.answers("99.9", "YES"), "UNKNOWN_NORM_ITEM section.answers[0].item",
            list("contacts", Map.of("role", " ")), "TEXT_MISSING section.contacts[0].role",
            list("parentAnswers", Map.of("question", "hoe-merkt-mijn-kind-dat", "text", "")),
                    "TEXT_MISSING section.parentAnswers[0].text",
            list("extraSupport", Map.of("supportNeed", "geluk", "level", "EXTRA", "description", "Wij helpen.")),
                    "UNKNOWN_SUPPORT_NEED section.extraSupport[0].supportNeed",
            Map.of("councilAdvice", Map.of("advice", "POSITIVE", "givenOn", "2099-01-01")),
                    "DATE_IN_FUTURE section.councilAdvice.givenOn");

    @Autowired
    HttpGraphQlTester graphQl;

    @LocalServerPort
    int port;

    @Test
    void aWrongSectionIsNotKept() {
        var form = started(40);
        var before = draft(form);
        var told = new ArrayList<String>();

        SECTIONS.forEach((section, problem) -> told.addAll(problems(form.save(0, section))));

        assertThat(told).containsExactlyInAnyOrderElementsOf(SECTIONS.values());
        assertThat(draft(form)).isEqualTo(before);
    }

    @Test
    void aProfileWithAnEmptyPartIsNotGivenToAnybody() {
        var form = started(41);
        form.fill(3);
        form.save(form.version("SUMMARY"), Form.summary(" "));
        form.save(form.version("CONTACTS"), Map.of("contacts", List.of()));
        var before = draft(form);

        assertThat(problems(form.submit())).containsExactly("TEXT_MISSING summary", "UNANSWERED contacts");

        assertThat(draft(form)).isEqualTo(before);
    }

    @Test
    void anotherYearIsNotWrittenIn() {
        var form = started(42);
        var before = draft(form);
        var lastYear = new Form(form.graphQl(), form.school(), "2019-2020");

        assertThat(problems(lastYear.start())).containsExactly("WRONG_SCHOOL_YEAR input.schoolYear");
        assertThat(problems(lastYear.save(0, Form.summary("Tekst.")))).containsExactly("NO_DRAFT input.draft");

        assertThat(draft(form)).isEqualTo(before);
    }

    @Test
    void whatNamesNoDraftIsToldWithItsPlace() {
        var form = started(46);
        var before = draft(form);

        for (var year : List.of("2026-2029", "2026", "x")) {
            new Form(form.graphQl(), form.school(), year)
                    .save(0, Form.summary("Tekst."))
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .extracting(error -> error.getExtensions())
                            .isEqualTo(Map.of("code", "BAD_USER_INPUT", "field", "input.draft")));
        }

        assertThat(draft(form)).isEqualTo(before);
    }

    @Test
    void aSchoolOfOthersIsNotWrittenInWhetherItHasADraftOrNot() {
        var form = started(43);
        var before = draft(form);
        var other = Issuer.as(graphQl, "school-editor", "schools", Form.school(graphQl, 44));

        for (var school : List.of(form.school(), "99ZZ99")) {
            new Form(other, school, YEAR)
                    .save(0, Form.summary("Tekst."))
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                        assertThat(error.getPath()).isEqualTo("result");
                        assertThat(error.getExtensions())
                                .isEqualTo(Map.of("code", "FORBIDDEN", "field", "input.draft"));
                    }));
        }

        assertThat(draft(form)).isEqualTo(before);
    }

    /** Nothing of the request is looked at, so that no field is to blame. */
    @Test
    void whoseTokenIsOverIsAskedToSignInAgain() {
        var form = started(45);
        var before = draft(form);
        var over = Issuer.token("somebody", Map.of("roles", List.of("school-editor"), "schools", form.school()), -60);

        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri("/graphql")
                .headers(headers -> headers.setBearerAuth(over))
                .bodyValue(Map.of("query", """
                        mutation { saveProfileDraft(input: {
                            draft: "%s", version: 0, section: {summary: {summary: "Nu."}}}) { __typename } }
                        """.formatted(form.draft())))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED");

        assertThat(draft(form)).isEqualTo(before);
    }

    private Form started(int place) {
        var school = Form.school(graphQl, place);
        var form = new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
        form.start();
        return form;
    }

    private static List<String> problems(GraphQlTester.Response answer) {
        return answer.path("result.problems").entityList(Problem.class).get().stream()
                .map(problem -> problem.code() + " " + problem.field())
                .toList();
    }

    private static Object draft(Form form) {
        return form.read("version status content { summary } sections { section version savedAt } steps { at kind }")
                .path("school.profileDraft")
                .entity(Object.class)
                .get();
    }

    private static Map<String, Object> list(String section, Map<String, Object> entry) {
        return Map.of(section, List.of(entry));
    }

    record Problem(String code, String field) {}
}
