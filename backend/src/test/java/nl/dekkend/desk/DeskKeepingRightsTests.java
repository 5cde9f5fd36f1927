package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

/** Every role at what the desk of PO2711 keeps beside questions, of which one is about school 27MD02. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class DeskKeepingRightsTests {

    private static final List<String> TABLES = List.of(
            "desk.closing",
            "desk.closed_days",
            "desk.label",
            "desk.contact",
            "desk.standard_answer",
            "desk.heard_note");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private String number = "";

    @BeforeEach
    void oneQuestionWaitsAndNothingIsKept(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "desk.counted_quarter"))
            sql.sql("delete from " + table).then().block();
        for (var table : TABLES) sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        number = Asker.somewhere(graphQl)
                .send(Map.of("school", "27MD02"))
                .path("result.thread.number")
                .entity(String.class)
                .get();
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "board, boards, 41009",
        "provider, organisations, atlant",
        "provider, partnerships, PO2711",
        "desk, organisations, atlant",
        "editor, partnerships, PO2711",
        "policy, partnerships, PO2711",
        "consultant, partnerships, PO2711",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, PO2711",
        "desk, partnerships, PO2704"
    })
    void noOtherRoleAndNoOtherDeskKeepsOrReadsAny(String role, String scope, String about) {
        nothing(new Kept(Issuer.as(graphQl, role, scope, about)), "FORBIDDEN");
    }

    @Test
    void whoHasNoAccountIsAskedToSignIn() {
        nothing(new Kept(graphQl), "UNAUTHENTICATED");
    }

    @Test
    void theDeskOfThePartnershipMayDoAllOfIt() {
        var anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());

        assertThat(anna.every(number).values().stream().map(Desk::codes)).allMatch(List::isEmpty);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).isEqualTo(1));
    }

    private void nothing(Kept somebody, String code) {
        assertThat(somebody.every(number))
                .allSatisfy((what, answer) ->
                        assertThat(Desk.codes(answer)).as(what).containsExactly(code));
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).isZero());
        assertThat(rows("desk.audit")).isZero();
    }

    private int rows(String table) {
        return sql.sql("select count(*)::int from " + table)
                .mapValue(Integer.class)
                .one()
                .block();
    }
}
