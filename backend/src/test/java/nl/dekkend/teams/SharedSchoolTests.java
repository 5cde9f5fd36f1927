package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What two partnerships keep of one school. Each test has a school of its own. */
@DekkendMailTest("dekkend.imports.at-start=true")
class SharedSchoolTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void inAutumn() {
        clock.moveTo("2026-10-01");
    }

    @Test
    void everybodyReadsWhatBothKeepAndWhoKeepsIt() {
        var both = shared(0);
        var one = Teams.consultant(graphQl, both.getFirst());
        var other = Teams.as(graphQl, "editor", both.getFirst(), both.getLast());
        assertThat(source(both.getFirst())).isEmpty();

        one.save(0, List.of(Teams.YOUTH_TEAM), "INTENSIVE");
        clock.moveTo("2026-10-05");
        other.save(0, List.of(Teams.YOUTH_TEAM, Teams.SOCIAL_WORK), "INDEPENDENT")
                .path("result.record.tier")
                .entity(String.class)
                .isEqualTo("INDEPENDENT");
        clock.moveTo("2026-10-09");
        one.save(1, List.of(Teams.YOUTH_TEAM), "STANDARD");

        assertThat(Teams.contacts(graphQl, both.getFirst())).hasSize(2);
        assertThat(source(both.getFirst())).satisfies(source -> {
            assertThat(source.get("title")).asString().startsWith("Opgave van ").contains(" en ");
            assertThat(source.get("asOf")).isEqualTo(LocalDate.of(2026, 10, 5).toString());
        });
        one.caller()
                .document("query($id: ID!) { school(id: $id) { supportTeamRecords { partnership { id } tier } } }")
                .variable("id", both.getFirst())
                .execute()
                .path("school.supportTeamRecords[*].partnership.id")
                .entityList(String.class)
                .containsExactly("PO2711");
    }

    @Test
    void sixAndSixAtOnceAreNotTwelve() {
        var both = shared(1);
        var keepers = List.of(
                Teams.consultant(graphQl, both.getFirst()),
                Teams.as(graphQl, "editor", both.getFirst(), both.getLast()));

        var results = AtOnce.results(2, number -> keepers.get(number).save(0, six(number), null));

        assertThat(results).containsExactlyInAnyOrder("SupportTeamSaved", "SupportTeamRefused");
        assertThat(Teams.contacts(graphQl, both.getFirst())).hasSize(6);
        var late = keepers.get(results.indexOf("SupportTeamRefused"));
        assertThat(Teams.type(
                        late.save(0, six(results.indexOf("SupportTeamRefused")).subList(0, 4), null)))
                .isEqualTo("SupportTeamSaved");
        assertThat(Teams.contacts(graphQl, both.getFirst())).hasSize(10);
    }

    private static List<Map<String, Object>> six(int keeper) {
        return IntStream.range(0, 6)
                .<Map<String, Object>>mapToObj(
                        number -> Map.of("role", "YOUTH_TEAM", "phone", "02511234" + keeper + number))
                .toList();
    }

    private Map<String, @Nullable Object> source(String school) {
        var found = graphQl.document("query($id: ID!) { school(id: $id) { supportTeamSource { title asOf } } }")
                .variable("id", school)
                .execute()
                .path("school")
                .entity(Map.class)
                .get()
                .get("supportTeamSource");
        return found instanceof Map<?, ?> map ? Map.of("title", map.get("title"), "asOf", map.get("asOf")) : Map.of();
    }

    /** A school of PO2711 and its other partnership. */
    private List<String> shared(int place) {
        var found =
                sql.sql("""
                        select a.school || ' ' || b.partnership
                          from schools.affiliation a
                          join schools.affiliation b on b.school = a.school and b.partnership <> a.partnership
                          join schools.school s on s.id = a.school and s.closed_on is null
                         where a.partnership = 'PO2711'
                         order by 1
                        offset :place
                         limit 1
                        """).bind("place", place).mapValue(String.class).one().block();
        return List.of(String.valueOf(found).split(" "));
    }
}
