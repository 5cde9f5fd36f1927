package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** The fixed contacts of a school and its hours of the consultant. Each test has a school of its own. */
@DekkendMailTest("dekkend.imports.at-start=true")
class SupportTeamTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void everybodyReadsTheContactsAndTheFeedTellsOfThem() {
        var consultant = Teams.consultant(graphQl, school(0));
        assertThat(Teams.contacts(graphQl, consultant.school())).isEmpty();
        var start = Feed.end(sql);

        var saved = consultant.save(0, List.of(Teams.YOUTH_TEAM, Teams.SOCIAL_WORK), "INTENSIVE");

        saved.path("result.record.consultantHours").entity(Integer.class).isEqualTo(60);
        saved.path("result.record.complete").entity(Boolean.class).isEqualTo(true);
        saved.path("result.record.changedBy").entity(String.class).isEqualTo("CONSULTANT");
        saved.path("result.record.steps[*].kind").entityList(String.class).containsExactly("TIER", "CONTACTS");
        assertThat(Teams.contacts(graphQl, consultant.school()))
                .containsExactly(
                        "jeugdteam 0251-123456",
                        "schoolmaatschappelijk werk smw@voorbeeld.example dinsdag van 9 tot 12 uur");
        assertThat(Feed.since(sql, start)).containsExactly("CHANGED School " + consultant.school());
    }

    @Test
    void aRoleIsSaidInEnglishUnlessSomethingWasTypedBesideIt() {
        var consultant = Teams.consultant(graphQl, school(1));
        consultant.save(0, List.of(Teams.YOUTH_TEAM, Teams.SOCIAL_WORK), null);

        var seen = graphQl.document("""
                        query($id: ID!) { school(id: $id) { supportTeam {
                            role(language: EN) contentLanguage(language: EN) } } }
                        """).variable("id", consultant.school()).execute();

        seen.path("school.supportTeam[*].role")
                .entityList(String.class)
                .containsExactly("youth team", "schoolmaatschappelijk werk");
        seen.path("school.supportTeam[*].contentLanguage")
                .entityList(String.class)
                .containsExactly("EN", "NL");
    }

    @Test
    void hoursAloneAreNoPublicChange() {
        var consultant = Teams.consultant(graphQl, school(2));
        consultant.save(0, List.of(Teams.YOUTH_TEAM), "STANDARD");
        var start = Feed.end(sql);

        consultant.save(1, List.of(Teams.YOUTH_TEAM), "INDEPENDENT");
        var same = consultant.save(2, List.of(Teams.YOUTH_TEAM), "INDEPENDENT");

        same.path("result.version").entity(Integer.class).isEqualTo(2);
        same.path("result.record.steps[*].tier").entityList(String.class).contains("INDEPENDENT", "STANDARD");
        assertThat(Feed.since(sql, start)).isEmpty();
    }

    @Test
    void whoDidNotSeeAColleaguesChangeReadsItFirst() {
        var consultant = Teams.consultant(graphQl, school(3));
        consultant.save(0, List.of(Teams.YOUTH_TEAM), null);

        var second = Teams.as(graphQl, "editor", consultant.school(), "PO2711");
        var answer = second.save(0, List.of(Teams.SOCIAL_WORK), null);

        assertThat(Teams.type(answer)).isEqualTo("SupportTeamConflict");
        answer.path("result.theirs.members[*].role").entityList(String.class).containsExactly("YOUTH_TEAM");
        assertThat(Teams.type(second.save(1, List.of(Teams.SOCIAL_WORK), null))).isEqualTo("SupportTeamSaved");
        assertThat(Teams.codes(second.save(9, List.of(), null))).containsExactly("UNKNOWN_VERSION");
    }

    @Test
    void ofSixAtOnceOneIsFirst() {
        var consultant = Teams.consultant(graphQl, school(4));

        var results = AtOnce.results(
                6,
                number ->
                        consultant.save(0, List.of(Map.of("role", "YOUTH_TEAM", "phone", "025112345" + number)), null));

        assertThat(results).containsOnlyOnce("SupportTeamSaved").contains("SupportTeamConflict");
    }

    @Test
    void theSameRequestTwiceIsOneChange() {
        var consultant = Teams.consultant(graphQl, school(5));
        var key = Map.of("idempotencyKey", "twee keer");

        consultant.save(0, List.of(Teams.YOUTH_TEAM), null, key);
        var again = consultant.save(0, List.of(Teams.YOUTH_TEAM), null, key);
        again.path("result.version").entity(Integer.class).isEqualTo(1);
        again.path("result.record.version").entity(Integer.class).isEqualTo(1);

        consultant.save(1, List.of(Teams.SOCIAL_WORK), null);
        var late = consultant.save(0, List.of(Teams.YOUTH_TEAM), null, key);
        assertThat(Teams.type(late)).isEqualTo("SupportTeamConflict");
        late.path("result.theirs.version").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void aKeyThatChangedNothingStaysFree() {
        var consultant = Teams.consultant(graphQl, school(6));
        var key = Map.of("idempotencyKey", "niets");
        consultant.save(0, List.of(), null, key);

        assertThat(Teams.type(consultant.save(0, List.of(Teams.YOUTH_TEAM), null, key)))
                .isEqualTo("SupportTeamSaved");
    }

    @Test
    void aSchoolOfOthersAndAClosedOneAreNotTheirs() {
        var elsewhere = Teams.consultant(graphQl, first("PO2704"));
        assertThat(Teams.codes(elsewhere.save(0, List.of(Teams.YOUTH_TEAM), null)))
                .containsExactly("UNKNOWN_SCHOOL");
        assertThat(Teams.codes(elsewhere.talk(0, "2026-09-01"))).containsExactly("UNKNOWN_SCHOOL");
        assertThat(Teams.codes(Teams.consultant(graphQl, "99ZZ99").save(0, List.of(), null)))
                .containsExactly("UNKNOWN_SCHOOL");
    }

    private String school(int place) {
        return Objects.requireNonNull(sql.sql("""
                        select s.id from schools.school s join schools.affiliation a on a.school = s.id
                         where a.partnership = 'PO2711' and s.closed_on is null and s.kind = 'PRIMARY'
                         order by s.id offset :place limit 1
                        """)
                .bind("place", 20 + place)
                .mapValue(String.class)
                .one()
                .block());
    }

    private String first(String partnership) {
        return Objects.requireNonNull(sql.sql("""
                        select min(s.id) from schools.school s join schools.affiliation a on a.school = s.id
                         where a.partnership = :partnership and s.closed_on is null and s.kind = 'PRIMARY'
                        """)
                .bind("partnership", partnership)
                .mapValue(String.class)
                .one()
                .block());
    }
}
