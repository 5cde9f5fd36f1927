package nl.dekkend.profiles.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.Issuer;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody of the office of a partnership of which no school has a profile yet. */
record Office(HttpGraphQlTester graphQl) {

    static final String PARTNERSHIP = "PO2704";
    static final String YEAR = "2026-2027";

    private static final String OVERVIEW = """
            query($first: Int, $after: String, $state: [ProfileOverviewState!]) {
              overview: profileOverview(partnership: "PO2704", first: $first, after: $after, state: $state) {
                totalCount
                pageInfo { hasNextPage endCursor }
                counts { notStarted draft submitted returned published expired overdue }
                nodes { school { id name } state since dueOn overdue publishedAt freshUntil completeness remindedAt
                  reminderAddress remindersOn schoolYear } } }
            """;

    static Office as(HttpGraphQlTester graphQl, String role) {
        return new Office(Issuer.as(graphQl, role, "partnerships", PARTNERSHIP));
    }

    /** The form of one of its schools; each test takes its own. */
    static Form form(HttpGraphQlTester graphQl, int place) {
        var school = graphQl.document("""
                        { schools(first: 60, filter: {partnership: "PO2704", kind: [PRIMARY]}) { nodes { id } } }
                        """)
                .execute()
                .path("schools.nodes[%d].id".formatted(place))
                .entity(String.class)
                .get();
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, YEAR);
    }

    /** The same school's form, for those who read it. */
    Form reading(Form form) {
        return new Form(graphQl, form.school(), form.year());
    }

    GraphQlTester.Response overview(int first, String after, List<String> states) {
        return graphQl.document(OVERVIEW)
                .variable("first", first)
                .variable("after", after)
                .variable("state", states)
                .execute();
    }

    /** All schools, read by pages of this size. */
    List<Map<String, Object>> all(int size) {
        var found = new ArrayList<Map<String, Object>>();
        String after = null;
        do {
            var page = overview(size, after, null);
            page.path("overview.nodes")
                    .entityList(Object.class)
                    .get()
                    .forEach(node -> found.add(node instanceof Map<?, ?> map ? named(map) : Map.of()));
            after = page.path("overview.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("overview.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        return found;
    }

    /** How far one school is. */
    Map<String, Object> of(String school) {
        return all(100).stream()
                .filter(one -> named((Map<?, ?>) one.get("school")).get("id").equals(school))
                .findFirst()
                .orElseThrow();
    }

    GraphQlTester.Response remind(String key, String... schools) {
        var input = new HashMap<String, Object>(Map.of("partnership", PARTNERSHIP, "schools", List.of(schools)));
        if (key != null) input.put("idempotencyKey", key);
        return graphQl.document("""
                        mutation($input: RemindSchoolsInput!) { result: remindSchools(input: $input) {
                            ... on SchoolsReminded { reminders { school { id } outcome } }
                            ... on ProfileRefused { problems { code field } } } }
                        """).variable("input", input).execute();
    }

    static GraphQlTester.Response choose(Form form, boolean remindersOn) {
        return form.graphQl()
                .document("""
                        mutation($school: ID!, $on: Boolean!) {
                            result: saveReminderChoice(input: {school: $school, remindersOn: $on}) {
                                ... on ReminderChoiceSaved { remindersOn school { profileRemindersOn } } } }
                        """)
                .variable("school", form.school())
                .variable("on", remindersOn)
                .execute();
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Map<String, Object> named(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
