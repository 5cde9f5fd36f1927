package nl.dekkend.desk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Asker;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What is counted of a quarter, three months by the clock of Amsterdam, and what of it is seen. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class SignalsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    SignalRound round;

    private Quarters quarters;
    private Kept anna;
    private List<String> places = List.of();

    @BeforeEach
    void nothingWasCounted() {
        var desk = Desk.of(graphQl, "Anna", "PO2711").caller();
        anna = new Kept(desk);
        quarters = new Quarters(desk, sql);
        quarters.empty();
        clock.moveTo("2026-11-26");
        places = quarters.places();
    }

    @Test
    void whatIsSeenIsFiveOrMoreAndTheSumsAreOfAll() {
        quarters.hadMany(places, "2026-11-20");
        counted("2027-01-15");

        var answer = quarters.read("");
        answer.path("signals.quarter").entity(String.class).isEqualTo("2026-Q4");
        answer.path("signals.countedOn").entity(String.class).isEqualTo("2027-01-15");
        assertThat(Quarters.seen(answer))
                .isEqualTo(Map.of(
                        "* *",
                        29,
                        "rekenen *",
                        11,
                        "autisme *",
                        7,
                        "thuiszitten *",
                        6,
                        "* " + places.get(0),
                        11,
                        "* " + places.get(1),
                        7,
                        "* " + places.get(2),
                        6,
                        "rekenen " + places.get(0),
                        6));
        assertThat(rows("select questions::text from desk.signal")).hasSize(8);
    }

    @Test
    void whatIsHiddenSaysSoAndWhatHasNoNumberAtAllIsNotThere() {
        quarters.hadMany(places, "2026-11-20");
        counted("2027-01-15");

        var all = Quarters.rows(quarters.read(""));
        assertThat(all).hasSize(16);
        assertThat(all.getFirst()).containsEntry("count", 29).containsEntry("hidden", false);
        assertThat(all)
                .filteredOn(row -> row.get("count") == null)
                .hasSize(8)
                .allSatisfy(row -> assertThat(row).containsEntry("hidden", true));
        assertThat(all.toString()).doesNotContain("trauma", places.get(4));
    }

    @Test
    void questionsCountAmongContactsAndTheSchoolTellsThePlaceWhereTheDeskDoesNot() {
        quarters.hadMany(places, "2026-11-20");
        var asker = Asker.somewhere(graphQl);
        for (int question = 0; question < 2; question++) {
            var number = asker.send(Map.of("school", "27MD02"))
                    .path("result.thread.number")
                    .entity(String.class)
                    .get();
            anna.label(number, Map.of("theme", "rekenen"));
        }
        counted("2027-01-15");

        assertThat(Quarters.seen(quarters.read("")))
                .containsEntry("* *", 31)
                .containsEntry("rekenen " + places.getFirst(), 8);
    }

    @Test
    void aPlaceOutsideThePartnershipIsNotKnown() {
        quarters.hadMany(places, "2026-11-20");
        quarters.had(6, "rekenen", "GM0363", "2026-11-20");
        quarters.had(3, "autisme", "GM0363", "2026-11-20");
        quarters.had(2, "trauma", "GM0363", "2026-11-20");
        counted("2027-01-15");

        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* -", 11).containsEntry("rekenen -", 6);
    }

    @Test
    void whatCameBeforeMidnightInAmsterdamIsOfTheOldQuarter() {
        quarters.hadMany(places, "2026-12-31");
        quarters.had(1, "rekenen", places.getFirst(), "2027-01-01");
        quarters.had(1, "rekenen", places.getFirst(), "2026-09-30");
        for (var at : List.of("2026-12-31 22:59:59+00", "2026-12-31 23:00:00+00", "2026-09-30 21:59:59+00")) {
            Asker.somewhere(graphQl).ask("Wanneer?");
            sql.sql("update desk.question set asked_at = '%s', number = number || '.' where number not like '%%.'"
                            .formatted(at))
                    .then()
                    .block();
        }
        counted("2027-01-15");

        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* *", 30).containsEntry("rekenen *", 11);
    }

    private void counted(String day) {
        clock.moveTo(day);
        round.count().block();
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
