package nl.dekkend.profiles.drafts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody at the form of one school's profile. */
public record Form(HttpGraphQlTester graphQl, String school, String year) {

    private static final String SAVE = """
            mutation($input: SaveProfileDraftInput!) { result: saveProfileDraft(input: $input) { __typename
                ... on ProfileDraftSaved { draft { id version completeness sections { section version savedBy complete }
                    basicSupport { met total share band } warnings { code field normItem { code } } } }
                ... on ProfileDraftConflict { section version savedBy yours { summary } theirs { summary } }
                ... on ProfileRefused { problems { code field message } } } }
            """;

    private static final String STEP = """
            mutation($input: %1$sInput!) { result: %2$s(input: $input) { __typename
                ... on ProfileRefused { problems { code field message } } %3$s } }
            """;

    public String draft() {
        return school + "." + year;
    }

    public GraphQlTester.Response start() {
        return send("StartProfileDraft", "startProfileDraft", """
                ... on ProfileDraftStarted { draft { id version status prefilledFrom content { summary } may } }
                """, Map.of("school", school, "schoolYear", year));
    }

    GraphQlTester.Response save(int version, Map<String, Object> section) {
        return save(Map.of("draft", draft(), "version", version, "section", section));
    }

    GraphQlTester.Response save(int version, Map<String, Object> section, String key) {
        return save(Map.of("draft", draft(), "version", version, "section", section, "idempotencyKey", key));
    }

    private GraphQlTester.Response save(Map<String, Object> input) {
        return graphQl.document(SAVE).variable("input", input).execute();
    }

    public GraphQlTester.Response submit() {
        return step("SubmitProfile", "submitProfile", "... on ProfileSubmitted { draft { status version } }");
    }

    GraphQlTester.Response withdraw() {
        return step("WithdrawProfile", "withdrawProfile", "... on ProfileWithdrawn { draft { status } }");
    }

    public GraphQlTester.Response giveBack(String reason) {
        return send(
                "ReturnProfile",
                "returnProfile",
                "... on ProfileReturned { draft { status steps { kind reason } } }",
                Map.of("draft", draft(), "version", version(), "reason", reason));
    }

    public GraphQlTester.Response publish() {
        return step("PublishProfile", "publishProfile", """
                ... on ProfilePublished { profile { id status example basicSupport { met total } } }
                """);
    }

    GraphQlTester.Response confirm(String profile) {
        return send("ConfirmProfile", "confirmProfile", """
                ... on ProfileConfirmed { profile { id confirmedAt } }
                """, Map.of("profile", profile));
    }

    private GraphQlTester.Response step(String type, String field, String answer) {
        return send(type, field, answer, Map.of("draft", draft(), "version", version()));
    }

    private GraphQlTester.Response send(String type, String field, String answer, Map<String, Object> input) {
        return graphQl.document(STEP.formatted(type, field, answer))
                .variable("input", input)
                .execute();
    }

    /** The version of the draft as it is now. */
    int version() {
        return read("version")
                .path("school.profileDraft.version")
                .entity(Integer.class)
                .get();
    }

    /** Fills in every section that must be whole. */
    public void fill(int met) {
        save(version("SUMMARY"), summary("Wij helpen elk kind."))
                .path("result.draft.id")
                .hasValue();
        save(
                version("PARENTS"),
                each(
                        "parentAnswers",
                        ids("parentQuestions"),
                        id -> Map.of("question", id, "text", "Wij vertellen het.")));
        var items = items();
        save(
                version("BASIC_SUPPORT"),
                each("answers", items, item -> answer(item, items.indexOf(item) < met ? "YES" : "PARTLY")));
        save(version("SELF_ASSESSMENT"), each("selfAssessments", themes(), id -> Map.of("theme", id, "grade", "GOOD")));
        save(version("CONTACTS"), Map.of("contacts", List.of(Map.of("role", "intern begeleider"))));
        save(version("COUNCIL"), Map.of("councilAdvice", Map.of("advice", "POSITIVE", "givenOn", "2026-09-01")))
                .path("result.draft.completeness")
                .entity(Double.class)
                .isEqualTo(1.0);
    }

    /** Says in the contacts that there is this mail address. */
    public void contact(String email) {
        save(
                        version("CONTACTS"),
                        Map.of("contacts", List.of(Map.of("role", "directie"), Map.of("role", "ib", "email", email))))
                .path("result.draft.id")
                .hasValue();
    }

    static Map<String, Object> summary(String text) {
        return Map.of("summary", Map.of("summary", text));
    }

    static Map<String, Object> answers(String item, String value) {
        return Map.of("answers", List.of(answer(item, value)));
    }

    private static Map<String, String> answer(String item, String value) {
        return Map.of("item", item, "value", value);
    }

    private static Map<String, Object> each(
            String list, List<String> ids, Function<String, Map<String, String>> entry) {
        return Map.of(list, ids.stream().map(entry).toList());
    }

    /** What there is to read of the draft. */
    GraphQlTester.Response read(String fields) {
        return graphQl.document("query($id: ID!) { school(id: $id) { profileDraft { %s } } }".formatted(fields))
                .variable("id", school)
                .execute();
    }

    int version(String section) {
        var path = "sections[?(@.section == '%s')].version".formatted(section);
        return Integer.parseInt(texts("sections { section version }", path).getFirst());
    }

    List<String> items() {
        return texts("norm { items { code } }", "norm.items[*].code");
    }

    List<String> themes() {
        return ids("assessmentThemes");
    }

    private List<String> texts(String fields, String path) {
        return read(fields)
                .path("school.profileDraft." + path)
                .entityList(String.class)
                .get();
    }

    private List<String> ids(String list) {
        return graphQl.document("{ %s { id } }".formatted(list))
                .execute()
                .path(list + "[*].id")
                .entityList(String.class)
                .get();
    }

    /** The texts the summary once had, newest first. */
    List<String> revisions() {
        return texts("sections { revisions { content { summary } } }", "sections[0].revisions[*].content.summary");
    }

    /** The summary as one version of it was. */
    String revision(String section, int version) {
        var fields =
                "section(section: %s) { revision(version: %d) { content { summary } } }".formatted(section, version);
        return texts(fields, "section..summary").getFirst();
    }

    /** One of the primary schools of PO2711, where the partnership publishes; each test takes its own. */
    public static String school(HttpGraphQlTester graphQl, int place) {
        return graphQl.document("""
                        { schools(first: 50, filter: {partnership: "PO2711", kind: [PRIMARY]}) { nodes { id } } }
                        """)
                .execute()
                .path("schools.nodes[%d].id".formatted(place))
                .entity(String.class)
                .get();
    }
}
