package nl.dekkend.desk.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Asker;
import nl.dekkend.desk.Desk;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** A desk says on which days it is closed, and everybody reads it. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ClosingsTests {

    private static final String DESK = "desk { closedPeriods { from to } closingsVersion }";

    private static final String SAVE = """
            mutation($input: SaveDeskClosingsInput!) { result: saveDeskClosings(input: $input) { __typename
                ... on DeskClosingsSaved { %1$s }
                ... on DeskClosingsConflict { %1$s }
                ... on DeskClosingsRefused { problems { code field } } } }
            """.formatted(DESK);

    private static final Map<String, String> CHRISTMAS = Map.of("from", "2026-12-21", "to", "2027-01-01");
    private static final Map<String, String> SPRING = Map.of("from", "2027-02-22", "to", "2027-02-26");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    private Desk anna;

    @BeforeEach
    void nobodyIsClosed() {
        for (var table : List.of("desk.question", "desk.turn", "desk.closed_days", "desk.closing"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
    }

    @Test
    void everybodyReadsThemTheFirstOnesFirstAndWithoutThoseThatAreOver() {
        assertThat(became(0, SPRING, CHRISTMAS)).isEqualTo("DeskClosingsSaved");

        assertThat(read("from")).containsExactly("2026-12-21", "2027-02-22");
        clock.moveTo("2027-01-01");
        assertThat(read("to")).containsExactly("2027-01-01", "2027-02-26");
        clock.moveTo("2027-01-02");
        assertThat(read("to")).containsExactly("2027-02-26");
    }

    @Test
    void whatIsAskedBeforeIsDueAfterAndAPromiseThatWasMadeDoesNotMove() {
        clock.moveTo("2026-12-18");
        var asker = Asker.somewhere(graphQl);
        var before = asker.ask("Wie helpt ons?");
        var promised = due(asker, before);
        assertThat(promised).isLessThan("2027-01-01");

        became(0, CHRISTMAS);

        assertThat(due(asker, before)).isEqualTo(promised);
        assertThat(due(asker, asker.ask("En nu?"))).isGreaterThan("2027-01-01");
    }

    @Test
    void thoseThatAreLeftOutAreWorkingDaysAgain() {
        became(0, CHRISTMAS, SPRING);

        assertThat(became(1, SPRING)).isEqualTo("DeskClosingsSaved");

        assertThat(read("from")).containsExactly("2027-02-22");
    }

    @Test
    void onesThatRunNowAreSavedAgainAndThoseThatAreOverStayOnRecord() {
        became(0, CHRISTMAS);
        clock.moveTo("2026-12-28");
        became(1, Map.of("from", "2026-12-21", "to", "2026-12-29"));
        clock.moveTo("2027-01-10");

        assertThat(became(2, SPRING)).isEqualTo("DeskClosingsSaved");

        assertThat(sql.sql("select last_day::text from desk.closed_days order by 1")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly("2026-12-29", "2027-02-26");
    }

    @Test
    void whatIsWrongIsToldByItsPlace() {
        assertThat(problems(
                        Map.of("from", "2026-12-02", "to", "2026-12-01"),
                        Map.of("from", "2026-11-20", "to", "2026-11-25"),
                        Map.of("from", "2027-07-01", "to", "2027-08-30"),
                        Map.of("from", "2027-08-30", "to", "2027-08-31"),
                        Map.of("from", "2028-11-26", "to", "2028-11-27")))
                .containsExactly(
                        "VALIDITY_ORDER input.periods[0].to",
                        "DATE_IN_PAST input.periods[1].to",
                        "PERIOD_TOO_LONG input.periods[2].to",
                        "PERIODS_OVERLAP input.periods[3]",
                        "DATE_TOO_FAR input.periods[4].to");
        assertThat(problems(Collections.nCopies(21, CHRISTMAS).toArray(Map[]::new)))
                .containsExactly("TOO_MANY input.periods");
        assertThat(read("from")).isEmpty();
    }

    @Test
    void sixtyDaysUntilTodayAreFine() {
        assertThat(became(0, Map.of("from", "2026-09-28", "to", "2026-11-26"))).isEqualTo("DeskClosingsSaved");
    }

    @Test
    void twoWhoSaveAtOnceLoseNothing() {
        var answers = AtOnce.results(2, who -> save(0, null, who == 0 ? CHRISTMAS : SPRING));

        assertThat(answers).containsExactlyInAnyOrder("DeskClosingsSaved", "DeskClosingsConflict");
        assertThat(read("from")).hasSize(1);
    }

    @Test
    void aRetryIsOneSave() {
        assertThat(AtOnce.results(3, time -> save(0, "nog eens", CHRISTMAS))).containsOnly("DeskClosingsSaved");

        save(0, null, CHRISTMAS)
                .path("result.desk.closingsVersion")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private String became(int version, Map<?, ?>... periods) {
        return Desk.became(save(version, null, periods));
    }

    private List<String> problems(Map<?, ?>... periods) {
        var answer = save(0, null, periods);
        var fields = Desk.list(answer, "result.problems[*].field").iterator();
        return Desk.list(answer, "result.problems[*].code").stream()
                .map(code -> code + " " + fields.next())
                .toList();
    }

    private GraphQlTester.Response save(int version, @Nullable String key, Map<?, ?>... all) {
        var input = new HashMap<String, Object>(
                Map.of("partnership", "PO2711", "periods", List.of(all), "version", version));
        if (key != null) input.put("idempotencyKey", key);
        return anna.caller().document(SAVE).variable("input", input).execute();
    }

    private List<String> read(String field) {
        var answer = graphQl.document(
                        "{ partnership(id: \"PO2711\") { supportDesk { closedPeriods { from to } closingsVersion } } }")
                .execute();
        return Desk.list(answer, "partnership.supportDesk.closedPeriods[*]." + field);
    }

    private static String due(Asker asker, String code) {
        return asker.read(code).path("myQuestion.dueOn").entity(String.class).get();
    }
}
