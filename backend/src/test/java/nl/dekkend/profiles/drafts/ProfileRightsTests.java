package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** All that is not public about profiles, by every role, at its own school, at another and at none. */
@DekkendTest("dekkend.imports.at-start=true")
class ProfileRightsTests {

    /** What the token itself says; {@code AccountTests} looks at it. */
    private static final Set<String> OF_THE_TOKEN = Set.of(
            "Query.me",
            "Account.name",
            "Account.roles",
            "Account.schools",
            "Account.boards",
            "Account.organisations",
            "Account.partnerships");

    private static final School NOWHERE = new School("99ZZ99", "99ZZ98", "PO9999", "", "", "");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    RightsTable table;

    @BeforeEach
    void theTableIsRead() throws IOException {
        table = RightsTable.read();
    }

    @Test
    void allThatIsNotPublicIsWrittenDown() {
        var closed = new TreeSet<>(ClosedTypes.fields(source.schema()));
        closed.removeAll(OF_THE_TOKEN);
        closed.removeAll(ClosedElsewhere.FIELDS);

        assertThat(table.allowed().keySet()).containsExactlyInAnyOrderElementsOf(closed);
    }

    @Test
    void whatStandsBehindADoorIsReachedNoOtherWay() {
        var closed = ClosedTypes.types(source.schema());
        closed.removeAll(ClosedElsewhere.TYPES);

        assertThat(closed).isEqualTo(table.behind());
    }

    @Test
    void nobodyIsLetInWhoIsNotWrittenDown() {
        var own = school("PO2711");
        var foreign = school("PO2704");
        List.of(own, foreign).forEach(this::thereIsSomethingToSee);
        var wrong = new ArrayList<String>();

        for (var right : table.allowed().entrySet()) {
            expect(false, graphQl, right.getKey(), own, "anonymous", wrong);
            for (var role : own.roles().entrySet()) {
                var caller = Issuer.as(
                        graphQl,
                        role.getKey(),
                        Map.of(
                                "roles",
                                List.of(role.getKey()),
                                role.getValue().claim(),
                                role.getValue().about()));
                expect(right.getValue().contains(role.getKey()), caller, right.getKey(), own, role.getKey(), wrong);
                expect(false, caller, right.getKey(), foreign, role.getKey(), wrong);
                expect(false, caller, right.getKey(), NOWHERE, role.getKey(), wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void expect(
            boolean allowed, HttpGraphQlTester caller, String field, School school, String who, List<String> wrong) {
        var door = Door.BY_FIELD.get(field);
        assertThat(door).as("how to try " + field).isNotNull();
        if (door.opens(caller, school.id(), school.partnership(), school.handedIn(), wrong) != allowed) {
            wrong.add("%s by %s at %s should be %s".formatted(field, who, school.id(), allowed));
        }
    }

    /** One school writes and has accounted, one has handed in, and the next norm is begun. */
    private void thereIsSomethingToSee(School school) {
        form(school.id()).start();
        var handedIn = form(school.handedIn());
        handedIn.start();
        handedIn.fill(3);
        handedIn.submit();
        change(Issuer.as(graphQl, "school-editor", "schools", school.id()), "saveSpending", """
                school: "%s", year: 2022, version: 0,
                basicSupport: {granted: 0, spent: []}, arrangements: {granted: 0, spent: []}
                """.formatted(school.id()));
        change(Issuer.as(graphQl, "editor", "partnerships", school.partnership()), "saveNormDraft", """
                partnership: "%s", title: {nl: "Norm"}, validFrom: "2028-08-01", items: [], version: 0
                """.formatted(
                        school.partnership()));
    }

    private static void change(HttpGraphQlTester caller, String mutation, String input) {
        caller.document("mutation { %s(input: {%s}) { __typename } }".formatted(mutation, input))
                .executeAndVerify();
    }

    private Form form(String school) {
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, "2026-2027");
    }

    private School school(String partnership) {
        var found = graphQl.document("""
                        query($partnership: ID!) { schools(last: 2, filter: {partnership: $partnership, kind: [PRIMARY]}) {
                            nodes { id board { id } coreArea { id } municipality { id } } } }
                        """)
                .variable("partnership", partnership)
                .execute()
                .path("schools.nodes")
                .entityList(Node.class)
                .get();
        return found.getLast().school(found.getFirst().id(), partnership);
    }

    record Claim(String claim, List<String> about) {

        Claim(String claim, String about) {
            this(claim, List.of(about));
        }
    }

    record School(String id, String handedIn, String partnership, String board, String coreArea, String municipality) {

        Map<String, Claim> roles() {
            return Map.ofEntries(
                    Map.entry("school-editor", new Claim("schools", List.of(id, handedIn))),
                    Map.entry("school-director", new Claim("schools", List.of(id, handedIn))),
                    Map.entry("board", new Claim("boards", board)),
                    Map.entry("provider", new Claim("organisations", "atlant")),
                    Map.entry("desk", new Claim("partnerships", partnership)),
                    Map.entry("editor", new Claim("partnerships", partnership)),
                    Map.entry("policy", new Claim("partnerships", partnership)),
                    Map.entry("consultant", new Claim("partnerships", partnership)),
                    Map.entry("kern-chair", new Claim("coreAreas", coreArea)),
                    Map.entry("municipality", new Claim("municipalities", municipality)),
                    Map.entry("admin", new Claim("partnerships", partnership)));
        }
    }

    record Id(String id) {}

    record Node(String id, Id board, @Nullable Id coreArea, Id municipality) {

        School school(String handedIn, String partnership) {
            return new School(
                    id, handedIn, partnership, board.id(), coreArea == null ? "" : coreArea.id(), municipality.id());
        }
    }
}
