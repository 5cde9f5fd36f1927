package nl.dekkend.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody keeps what a partnership keeps of a school. */
record Teams(HttpGraphQlTester caller, String school, String partnership) {

    static final Map<String, Object> YOUTH_TEAM = Map.of("role", "YOUTH_TEAM", "phone", "0251 123456");
    static final Map<String, Object> SOCIAL_WORK =
            Map.of("role", "SCHOOL_SOCIAL_WORK", "email", "smw@voorbeeld.example", "hours", "dinsdag van 9 tot 12 uur");

    private static final String SAVE = """
            mutation($input: SaveSupportTeamInput!) { result: saveSupportTeam(input: $input) { __typename
                ... on SupportTeamSaved { version record { id tier consultantHours complete version changedBy
                    members { role label phone email hours } steps { kind by tier schoolYear heldOn } } }
                ... on SupportTeamConflict { theirs { version members { role phone } } }
                ... on SupportTeamRefused { problems { code field message } } } }
            """;

    private static final String RECORD = """
            mutation($input: RecordStartTalkInput!) { result: recordStartTalk(input: $input) { __typename
                ... on StartTalkRecorded { startTalk { schoolYear heldOn version recordedBy }
                    record { version steps { kind by tier schoolYear heldOn } } }
                ... on StartTalkConflict { theirs { heldOn version } }
                ... on SupportTeamRefused { problems { code field message } } } }
            """;

    static Teams consultant(HttpGraphQlTester graphQl, String school) {
        return as(graphQl, "consultant", school, "PO2711");
    }

    static Teams as(HttpGraphQlTester graphQl, String role, String school, String partnership) {
        return new Teams(Issuer.as(graphQl, role, "partnerships", partnership), school, partnership);
    }

    GraphQlTester.Response save(int version, List<Map<String, Object>> members, @Nullable String tier) {
        return save(version, members, tier, Map.of());
    }

    GraphQlTester.Response save(
            int version, List<Map<String, Object>> members, @Nullable String tier, Map<String, ?> more) {
        var input = about(version, more);
        input.put("members", members);
        input.put("tier", tier);
        return caller.document(SAVE).variable("input", input).execute();
    }

    GraphQlTester.Response talk(int version, @Nullable String heldOn) {
        return talk(version, "2026-2027", heldOn);
    }

    GraphQlTester.Response talk(int version, String schoolYear, @Nullable String heldOn) {
        return talk(version, schoolYear, heldOn, Map.of());
    }

    GraphQlTester.Response talk(int version, String schoolYear, @Nullable String heldOn, Map<String, ?> more) {
        var input = about(version, more);
        input.put("schoolYear", schoolYear);
        input.put("heldOn", heldOn);
        return caller.document(RECORD).variable("input", input).execute();
    }

    private Map<String, @Nullable Object> about(int version, Map<String, ?> more) {
        var input = new HashMap<String, @Nullable Object>(more);
        input.put("school", school);
        input.put("partnership", partnership);
        input.put("version", version);
        return input;
    }

    /** What everybody reads: "jeugdteam 0251-123456". */
    static List<String> contacts(HttpGraphQlTester anybody, String school) {
        var found = anybody.document("""
                        query($id: ID!) { school(id: $id) { supportTeam { role name phone email hours } } }
                        """)
                .variable("id", school)
                .execute()
                .path("school.supportTeam")
                .entityList(Contact.class)
                .get();
        return found.stream().map(Contact::told).toList();
    }

    record Contact(
            String role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String hours) {

        String told() {
            var all = new ArrayList<String>();
            for (var part : new @Nullable String[] {role, name, phone, email, hours}) {
                if (part != null) all.add(part);
            }
            return String.join(" ", all);
        }
    }

    static List<String> codes(GraphQlTester.Response answer) {
        return answer.path("result.problems[*].code").entityList(String.class).get();
    }

    static String type(GraphQlTester.Response answer) {
        return answer.path("result.__typename").entity(String.class).get();
    }
}
