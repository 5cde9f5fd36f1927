package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Feed;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** When consultant and school talked. Each test has a school of its own. */
@DekkendMailTest("dekkend.imports.at-start=true")
class StartTalkTests {

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
    void aTalkIsRecordedPutRightAndTakenBack() {
        var consultant = Teams.consultant(graphQl, "12QI00");
        var start = Feed.end(sql);

        consultant
                .talk(0, "2026-09-14")
                .path("result.startTalk.recordedBy")
                .entity(String.class)
                .isEqualTo("CONSULTANT");
        consultant
                .talk(1, "2026-09-15")
                .path("result.startTalk.heldOn")
                .entity(String.class)
                .isEqualTo("2026-09-15");
        var back = consultant.talk(2, null);

        back.path("result.startTalk.heldOn").valueIsNull();
        back.path("result.startTalk.version").entity(Integer.class).isEqualTo(3);
        back.path("result.record.version").entity(Integer.class).isEqualTo(0);
        back.path("result.record.steps[*].kind")
                .entityList(String.class)
                .containsExactly("START_TALK_TAKEN_BACK", "START_TALK", "START_TALK");
        assertThat(Feed.since(sql, start)).isEmpty();
    }

    @Test
    void aDayToComeAndOneOfAnotherSchoolYearAreRefusedWithTheReason() {
        var consultant = Teams.consultant(graphQl, "12QI00");

        assertThat(Teams.codes(consultant.talk(0, "2024-2025", "2026-10-02"))).containsExactly("DATE_IN_FUTURE");
        var other = consultant.talk(0, "2024-2025", "2025-08-01");
        assertThat(Teams.codes(other)).containsExactly("DATE_OUTSIDE_SCHOOL_YEAR");
        other.path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("2024-2025"));
        assertThat(Teams.type(consultant.talk(0, "2024-2025", "2025-07-31"))).isEqualTo("StartTalkRecorded");
    }

    @Test
    void whoDidNotSeeAColleaguesWordReadsItFirst() {
        var consultant = Teams.consultant(graphQl, "12QI00");
        consultant.talk(0, "2023-2024", "2023-09-01");

        var second = consultant.talk(0, "2023-2024", "2023-09-02");

        assertThat(Teams.type(second)).isEqualTo("StartTalkConflict");
        second.path("result.theirs.heldOn").entity(String.class).isEqualTo("2023-09-01");
        assertThat(Teams.codes(consultant.talk(5, "2023-2024", null))).containsExactly("UNKNOWN_VERSION");
    }

    @Test
    void theSameRequestAgainTellsWhatAColleagueRecordedSince() {
        var consultant = Teams.consultant(graphQl, "12QI00");
        var key = Map.of("idempotencyKey", "gesprek");
        consultant.talk(0, "2021-2022", "2021-09-01", key);
        assertThat(Teams.type(consultant.talk(0, "2021-2022", "2021-09-01", key)))
                .isEqualTo("StartTalkRecorded");

        consultant.talk(1, "2021-2022", "2021-09-02");

        var again = consultant.talk(0, "2021-2022", "2021-09-01", key);
        assertThat(Teams.type(again)).isEqualTo("StartTalkConflict");
        again.path("result.theirs.heldOn").entity(String.class).isEqualTo("2021-09-02");
    }

    @Test
    void aKeyThatChangedNothingStaysFree() {
        var consultant = Teams.consultant(graphQl, "12QI00");
        var key = Map.of("idempotencyKey", "niets");
        consultant.talk(0, "2020-2021", null, key);

        assertThat(Teams.type(consultant.talk(0, "2020-2021", "2020-09-01", key)))
                .isEqualTo("StartTalkRecorded");
    }

    @Test
    void aTalkLeavesNoConflictForWhoWritesContacts() {
        var consultant = Teams.consultant(graphQl, "12QI00");

        consultant.talk(0, "2022-2023", "2022-09-01");

        assertThat(Teams.type(consultant.save(0, List.of(), "STANDARD"))).isEqualTo("SupportTeamSaved");
    }
}
