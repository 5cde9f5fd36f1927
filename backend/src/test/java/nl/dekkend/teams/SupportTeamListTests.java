package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a partnership sees of its schools. A partnership of its own, which nobody else counts. */
@DekkendMailTest("dekkend.imports.at-start=true")
class SupportTeamListTests {

    private static final String PARTNERSHIP = "PO9997";

    private static final String LIST = """
            query($partnership: ID!, $filter: SupportTeamFilter, $year: SchoolYear, $first: Int!, $after: String) {
                supportTeams(partnership: $partnership, filter: $filter, schoolYear: $year, first: $first,
                             after: $after) {
                    nodes { id school { id name supportTeam { role } } tier complete members { role }
                        startTalk(schoolYear: $year) { heldOn } steps { kind } }
                    totalCount pageInfo { hasNextPage endCursor }
                    counts { schools startTalksHeld complete withoutTier tiers { tier schools hours } } } }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void inAutumn() {
        clock.moveTo("2026-10-01");
    }

    @Test
    void talksAreCountedAndHoursAddedUp() {
        having(30, () -> {
            var caller = Issuer.as(graphQl, "consultant", "partnerships", PARTNERSHIP);
            var ids = ids(list(caller, 30, Map.of()));
            var first = new Teams(caller, ids.getFirst(), PARTNERSHIP);
            var second = new Teams(caller, ids.get(1), PARTNERSHIP);
            first.save(0, List.of(Teams.YOUTH_TEAM), "INTENSIVE");
            first.talk(0, "2026-09-14");
            second.save(0, List.of(), "INTENSIVE");
            second.talk(0, "2025-2026", "2025-09-14");

            var all = list(caller, 3, Map.of());
            all.path("supportTeams.counts.schools").entity(Integer.class).isEqualTo(30);
            all.path("supportTeams.counts.startTalksHeld").entity(Integer.class).isEqualTo(1);
            all.path("supportTeams.counts.complete").entity(Integer.class).isEqualTo(1);
            all.path("supportTeams.counts.withoutTier").entity(Integer.class).isEqualTo(28);
            all.path("supportTeams.counts.tiers[*].hours")
                    .entityList(Integer.class)
                    .containsExactly(120, 0, 0);
            assertThat(ids(list(caller, 30, Map.of("startTalkHeld", true)))).containsExactly(ids.getFirst());
            assertThat(ids(list(caller, 30, Map.of("startTalkHeld", false)))).hasSize(29);
            assertThat(ids(list(caller, 30, Map.of("tier", "INTENSIVE")))).containsExactlyElementsOf(ids.subList(0, 2));
            assertThat(ids(list(caller, 30, Map.of("complete", false)))).hasSize(29);
            assertThat(ids(list(caller, 30, Map.of("text", ids.get(7))))).containsExactly(ids.get(7));
        });
    }

    @Test
    void readingOnShowsEverySchoolOnce() {
        having(30, () -> {
            var caller = Issuer.as(graphQl, "policy", "partnerships", PARTNERSHIP);
            var whole = ids(list(caller, 30, Map.of()));
            var page = list(caller, 20, Map.of());
            var after = page.path("supportTeams.pageInfo.endCursor")
                    .entity(String.class)
                    .get();

            var rest = asked(caller, 20, Map.of()).variable("after", after).execute();

            assertThat(ids(page)).isEqualTo(whole.subList(0, 20));
            assertThat(ids(rest)).isEqualTo(whole.subList(20, 30));
        });
    }

    @Test
    void oneSchoolOrAHundredOfSevenThousandTakeTheSameStatements() {
        having(7000, () -> {
            var caller = Issuer.as(graphQl, "consultant", "partnerships", PARTNERSHIP);
            var one = statements(caller, 1);

            assertThat(statements(caller, 100)).isEqualTo(one).isLessThanOrEqualTo(12);
        });
    }

    private int statements(HttpGraphQlTester caller, int first) {
        statements.forget();
        assertThat(ids(list(caller, first, Map.of()))).hasSize(first);
        return statements.count();
    }

    private GraphQlTester.Response list(HttpGraphQlTester caller, int first, Map<String, Object> filter) {
        return asked(caller, first, filter).execute();
    }

    private static GraphQlTester.Request<?> asked(HttpGraphQlTester caller, int first, Map<String, Object> filter) {
        return caller.document(LIST)
                .variable("partnership", PARTNERSHIP)
                .variable("filter", new HashMap<>(filter))
                .variable("year", "2026-2027")
                .variable("first", first);
    }

    private static List<String> ids(GraphQlTester.Response list) {
        return list.path("supportTeams.nodes[*].school.id")
                .entityList(String.class)
                .get();
    }

    private void having(int schools, Runnable test) {
        change("""
                insert into schools.affiliation (school, partnership, basis)
                select id, 'PO9997', 'MEMBERSHIP' from schools.school where closed_on is null order by id limit %d
                """.formatted(schools));
        try {
            test.run();
        } finally {
            change("delete from schools.affiliation where partnership = 'PO9997'");
        }
    }

    private void change(String statement) {
        sql.sql(statement).then().block();
    }
}
