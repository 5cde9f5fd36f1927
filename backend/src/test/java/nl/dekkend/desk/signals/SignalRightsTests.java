package nl.dekkend.desk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.desk.Desk;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every role at the counts of the desk of PO2711. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class SignalRightsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void aQuarterWasCounted(@Autowired MovableClock clock) {
        new Quarters(graphQl, sql).empty();
        clock.moveTo("2027-01-10");
        sql.sql("insert into desk.counted_quarter values ('PO2711', '2026-Q4', 1, '2027-01-01')")
                .then()
                .block();
        sql.sql("insert into desk.signal values ('PO2711', '2026-Q4', '*', '*', 12)")
                .then()
                .block();
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({"desk, partnerships, PO2711", "policy, partnerships, PO2711"})
    void deskAndPolicyOfficerReadThem(String role, String scope, String about) {
        var answer = as(role, scope, about).read("");

        assertThat(Quarters.seen(answer)).containsOnlyKeys("* *").containsEntry("* *", 12);
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "desk, partnerships, PO2704",
        "policy, partnerships, PO2704",
        "board, boards, 99999",
        "board, boards, 41009",
        "board, partnerships, PO2711",
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "provider, organisations, atlant",
        "editor, partnerships, PO2711",
        "consultant, partnerships, PO2711",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, PO2711"
    })
    void nobodyElseDoesAlsoNotOfAQuarterThatWasNotCounted(String role, String scope, String about) {
        for (var quarter : List.of("", "quarter: \"2020-Q1\""))
            assertThat(Desk.codes(as(role, scope, about).read(quarter))).containsExactly("FORBIDDEN");
    }

    @Test
    void aBoardReadsThemWhenOneOfItsSchoolsLiesThere() {
        var found = graphQl.document(
                        "{ schools(filter: {partnership: \"PO2711\"}, first: 1) { nodes { board { id } } } }")
                .execute();
        var board = found.path("schools.nodes[0].board.id").entity(String.class).get();

        assertThat(Quarters.seen(as("board", "boards", board).read(""))).containsEntry("* *", 12);
    }

    @Test
    void whoHasNoAccountIsAskedToSignIn() {
        assertThat(Desk.codes(new Quarters(graphQl, sql).read(""))).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void aQuarterThatWasNotCountedIsNullAndWhatIsNoQuarterIsRefused() {
        var desk = as("desk", "partnerships", "PO2711");

        desk.read("quarter: \"2026-Q3\"").path("signals").valueIsNull();
        assertThat(Desk.codes(desk.read("quarter: \"herfst\""))).containsExactly("BAD_USER_INPUT");
    }

    private Quarters as(String role, String scope, String about) {
        return new Quarters(Issuer.as(graphQl, role, scope, about), sql);
    }
}
