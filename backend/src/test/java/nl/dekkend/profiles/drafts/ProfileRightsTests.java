package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every change to a profile, by every role, at its own school and at another: who is let in is written down here. */
@DekkendTest("dekkend.imports.at-start=true")
class ProfileRightsTests {

    private static final Set<String> SCHOOL = Set.of("school-editor", "school-director");
    private static final Set<String> OFFICE = Set.of("consultant", "editor");

    /** At their own school; at any other school nobody. The partnership of this school publishes itself. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("startProfileDraft", SCHOOL),
            Map.entry("saveProfileDraft", SCHOOL),
            Map.entry("submitProfile", SCHOOL),
            Map.entry("withdrawProfile", SCHOOL),
            Map.entry("confirmProfile", SCHOOL),
            Map.entry("returnProfile", OFFICE),
            Map.entry("publishProfile", OFFICE),
            Map.entry("saveProfileSettings", Set.of("editor")),
            Map.entry("saveReminderChoice", SCHOOL),
            Map.entry("remindSchools", OFFICE),
            Map.entry("saveSpending", SCHOOL),
            Map.entry("saveNormDraft", Set.of("editor")),
            Map.entry("publishNorm", Set.of("editor")));

    /** What is sent does nothing even where the caller may: its version is none, or it asks for what is there. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("startProfileDraft", "school: \"%1$s\", schoolYear: \"1999-2000\""),
            Map.entry(
                    "saveProfileDraft",
                    "draft: \"%1$s.2026-2027\", version: -1, section: {summary: {summary: \"Tekst\"}}"),
            Map.entry("submitProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            Map.entry("withdrawProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            Map.entry("confirmProfile", "profile: \"%1$s.1999-2000\""),
            Map.entry("returnProfile", "draft: \"%1$s.2026-2027\", version: -1, reason: \"Omdat\""),
            Map.entry("publishProfile", "draft: \"%1$s.2026-2027\", version: -1"),
            Map.entry(
                    "saveProfileSettings",
                    "partnership: \"%2$s\", publishedBy: SCHOOL, dueOn: \"10-31\", remindersOn: true, version: -1"),
            Map.entry("saveReminderChoice", "school: \"%1$s\", remindersOn: true"),
            Map.entry("remindSchools", "partnership: \"%2$s\", schools: [\"%1$s\"]"),
            Map.entry("saveSpending", """
                    school: "%1$s", year: 1999, version: 0,
                    basicSupport: {granted: 0, spent: []}, arrangements: {granted: 0, spent: []}
                    """),
            Map.entry("saveNormDraft", """
                    partnership: "%2$s", title: {nl: ""}, validFrom: "2027-08-01", items: [], version: 0
                    """),
            Map.entry("publishNorm", "partnership: \"%2$s\", version: -1"));

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    @Test
    void nobodyIsLetInWhoIsNotWrittenDownHere() {
        var own = school("PO2711");
        var foreign = school("PO2704");
        new Form(Issuer.as(graphQl, "school-editor", "schools", own.id()), own.id(), "2026-2027").start();
        new Form(Issuer.as(graphQl, "school-editor", "schools", foreign.id()), foreign.id(), "2026-2027").start();
        var wrong = new ArrayList<String>();

        for (var mutation : new TreeSet<>(mutations())) {
            expect(false, graphQl, mutation, own, "anonymous", wrong);
            for (var role : roles(own).entrySet()) {
                var caller = Issuer.as(
                        graphQl,
                        role.getKey(),
                        Map.of(
                                "roles",
                                List.of(role.getKey()),
                                role.getValue().claim(),
                                role.getValue().about()));
                expect(ALLOWED.get(mutation).contains(role.getKey()), caller, mutation, own, role.getKey(), wrong);
                expect(false, caller, mutation, foreign, role.getKey(), wrong);
                expect(false, caller, mutation, new School("99ZZ99", "PO9999", "", "", ""), role.getKey(), wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Every mutation about profiles and what belongs to them: a new one without a line above fails here. */
    private Set<String> mutations() {
        var found = new TreeSet<String>();
        for (GraphQLFieldDefinition field : source.schema().getMutationType().getFieldDefinitions()) {
            var result = (GraphQLUnionType) GraphQLTypeUtil.unwrapAll(field.getType());
            if (result.getTypes().stream().anyMatch(type -> type.getName().endsWith("Refused"))) {
                found.add(field.getName());
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
        return found;
    }

    private static void expect(
            boolean allowed, HttpGraphQlTester caller, String mutation, School school, String who, List<String> wrong) {
        var codes = new ArrayList<String>();
        caller.document("mutation { %s(input: {%s}) { __typename } }"
                        .formatted(mutation, INPUTS.get(mutation).formatted(school.id(), school.partnership())))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        var refused = codes.contains("FORBIDDEN") || codes.contains("UNAUTHENTICATED");
        if (refused == allowed || !refused && !codes.isEmpty()) {
            wrong.add("%s by %s at %s: %s".formatted(mutation, who, school.id(), codes));
        }
    }

    private static Map<String, Claim> roles(School own) {
        return Map.ofEntries(
                Map.entry("school-editor", new Claim("schools", own.id())),
                Map.entry("school-director", new Claim("schools", own.id())),
                Map.entry("board", new Claim("boards", own.board())),
                Map.entry("provider", new Claim("organisations", "atlant")),
                Map.entry("desk", new Claim("partnerships", "PO2711")),
                Map.entry("editor", new Claim("partnerships", "PO2711")),
                Map.entry("policy", new Claim("partnerships", "PO2711")),
                Map.entry("consultant", new Claim("partnerships", "PO2711")),
                Map.entry("kern-chair", new Claim("coreAreas", own.coreArea())),
                Map.entry("municipality", new Claim("municipalities", own.municipality())),
                Map.entry("admin", new Claim("partnerships", "PO2711")));
    }

    private School school(String partnership) {
        return graphQl.document("""
                        query($partnership: ID!) { schools(last: 1, filter: {partnership: $partnership, kind: [PRIMARY]}) {
                            nodes { id board { id } coreArea { id } municipality { id } } } }
                        """)
                .variable("partnership", partnership)
                .execute()
                .path("schools.nodes[0]")
                .entity(Node.class)
                .get()
                .school(partnership);
    }

    record Claim(String claim, List<String> about) {

        Claim(String claim, String about) {
            this(claim, List.of(about));
        }
    }

    record School(String id, String partnership, String board, String coreArea, String municipality) {}

    record Id(String id) {}

    record Node(String id, Id board, @Nullable Id coreArea, Id municipality) {

        School school(String partnership) {
            return new School(id, partnership, board.id(), coreArea == null ? "" : coreArea.id(), municipality.id());
        }
    }
}
