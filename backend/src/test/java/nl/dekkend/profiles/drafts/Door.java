package nl.dekkend.profiles.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * How somebody tries a field that is not public.
 *
 * @param document with places for the school, its partnership and the school that handed in
 * @param path where what they were let in to stands in the answer
 */
record Door(String document, String path) {

    private static final String RESULT = "$..__typename";

    /** What is sent does nothing even where the caller may: its version is none, or it asks for what is there. */
    static final Map<String, Door> BY_FIELD = Map.ofEntries(
            Map.entry("School.profileDraft", ofSchool("profileDraft { id }", "$..profileDraft.id")),
            Map.entry(
                    "School.profileDraftHistory",
                    ofSchool(
                            "profileDraftHistory(schoolYear: \"2026-2027\") { schoolYear }",
                            "$..profileDraftHistory.schoolYear")),
            Map.entry(
                    "School.profileConfirmation",
                    ofSchool("profileConfirmation { schoolYear }", "$..profileConfirmation.schoolYear")),
            Map.entry("School.spending", ofSchool("spending(year: 2022) { id }", "$..spending.id")),
            Map.entry("School.profileRemindersOn", ofSchool("profileRemindersOn", "$..profileRemindersOn")),
            Map.entry(
                    "Account.openTasks",
                    new Door(
                            "{ me { openTasks { school { id } } } }",
                            "$..openTasks[*].school[?(@.id in ['%1$s', '%3$s'])]")),
            Map.entry("Query.profileOverview", ofPartnership("profileOverview", "totalCount")),
            Map.entry("Query.profileSettings", ofPartnership("profileSettings", "version")),
            Map.entry("Query.supportNormDraft", ofPartnership("supportNormDraft", "version")),
            change("startProfileDraft", "school: \"%1$s\", schoolYear: \"1999-2000\""),
            change(
                    "saveProfileDraft",
                    "draft: \"%1$s.2026-2027\", version: -1, section: {summary: {summary: \"Tekst\"}}"),
            change("submitProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            change("withdrawProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            change("confirmProfile", "profile: \"%1$s.1999-2000\""),
            change("returnProfile", "draft: \"%1$s.2026-2027\", version: -1, reason: \"Omdat\""),
            change("publishProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            change(
                    "saveProfileSettings",
                    "partnership: \"%2$s\", publishedBy: SCHOOL, dueOn: \"10-31\", remindersOn: true, version: -1"),
            change("saveReminderChoice", "school: \"%1$s\", remindersOn: true"),
            change("remindSchools", "partnership: \"%2$s\", schools: [\"%1$s\"]"),
            change("saveSpending", """
                    school: "%1$s", year: 1999, version: 0,
                    basicSupport: {granted: 0, spent: []}, arrangements: {granted: 0, spent: []}
                    """),
            change("saveNormDraft", """
                    partnership: "%2$s", title: {nl: ""}, validFrom: "2027-08-01", items: [], version: 0
                    """),
            change("publishNorm", "partnership: \"%2$s\", version: -1"));

    /** Whether they were let in; what went wrong besides is told. */
    boolean opens(HttpGraphQlTester caller, String school, String partnership, String handedIn, List<String> wrong) {
        var codes = new ArrayList<String>();
        var answer = caller.document(document.formatted(school, partnership, handedIn))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        if (codes.contains("FORBIDDEN") || codes.contains("UNAUTHENTICATED")) return false;
        if (!codes.isEmpty()) wrong.add(document + ": " + codes);
        return answer.path(path.formatted(school, partnership, handedIn)).entityList(Object.class).get().stream()
                .anyMatch(Objects::nonNull);
    }

    /** The same with a key. */
    Door with(String key) {
        return new Door(document.replace("(input: {", "(input: {idempotencyKey: \"" + key + "\", "), path);
    }

    private static Door ofSchool(String field, String path) {
        return new Door("{ school(id: \"%1$s\") { " + field + " } }", path);
    }

    private static Door ofPartnership(String field, String value) {
        return new Door("{ " + field + "(partnership: \"%2$s\") { " + value + " } }", "$.." + field + "." + value);
    }

    private static Map.Entry<String, Door> change(String mutation, String input) {
        return Map.entry(
                "Mutation." + mutation,
                new Door("mutation { " + mutation + "(input: {" + input + "}) { __typename } }", RESULT));
    }
}
