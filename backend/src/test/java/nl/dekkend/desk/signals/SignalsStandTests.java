package nl.dekkend.desk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.desk.Asker;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.Kept;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What comes to a desk is counted once by the quarter, three months by the clock of Amsterdam, and then stands. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class SignalsStandTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    SignalRound round;

    private Quarters quarters;
    private List<String> places = List.of();

    @BeforeEach
    void nothingWasCounted() {
        var desk = Desk.of(graphQl, "Anna", "PO2711").caller();
        quarters = new Quarters(desk, sql);
        quarters.empty();
        clock.moveTo("2026-11-26");
        places = quarters.places();
    }

    @Test
    void aQuarterIsNotCountedUntilItsDeskHadTwoWeeksToFinish() {
        quarters.hadMany(places, "2026-11-20");
        counted("2027-01-14");

        quarters.read("quarter: \"2026-Q4\"").path("signals").valueIsNull();
    }

    @Test
    void howeverManyRoundsThereAreItIsCountedOnceAndStands() {
        quarters.hadMany(places, "2026-11-20");
        clock.moveTo("2027-01-15");
        AtOnce.send(4, replica -> {
            round.count().block();
            return replica;
        });
        var first = Quarters.seen(quarters.read(""));
        assertThat(first).hasSize(8);

        quarters.hadMany(places, "2026-12-31");
        counted("2027-04-14");

        assertThat(Quarters.seen(quarters.read(""))).isEqualTo(first);
        assertThat(rows("select quarter from desk.counted_quarter where partnership_id = 'PO2711'"))
                .containsExactly("2026-Q4");
    }

    @Test
    void whatIsNotedOrNamedInThoseTwoWeeksCountsToo() {
        quarters.hadMany(places, "2026-11-20");
        Asker.somewhere(graphQl).ask("Wie helpt ons?");
        clock.moveTo("2027-01-02");
        var number = rows("select number from desk.question").getFirst();
        var anna = new Kept(Desk.of(graphQl, "Anna", "PO2711").caller());
        anna.label(number, Map.of("theme", "autisme"));
        anna.log(Map.of("day", "2026-12-31", "theme", "autisme"));
        counted("2027-01-15");

        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* *", 31).containsEntry("autisme *", 9);
    }

    @Test
    void ofContactsThatWereCountedNothingFinerIsLeft() {
        quarters.had(3, "rekenen", places.getFirst(), "2026-12-31");
        quarters.had(2, "autisme", places.getFirst(), "2027-01-01");
        counted("2027-01-15");

        assertThat(rows("select theme from desk.contact")).containsExactly("autisme", "autisme");
    }

    @Test
    void aQuestionErasedLaterStaysCountedAndOneErasedBeforeNeverWas() {
        quarters.hadMany(places, "2026-11-20");
        var codes = new ArrayList<String>();
        for (int question = 0; question < 3; question++)
            codes.add(Asker.somewhere(graphQl).ask("Wie helpt ons?"));
        Asker.somewhere(graphQl).erase(codes.getFirst(), null);
        counted("2027-01-15");
        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* *", 31);

        Asker.somewhere(graphQl).erase(codes.getLast(), null);
        counted("2027-01-16");

        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* *", 31);
    }

    @Test
    void aTrendIsSeenWhereBothNumbersAreAndBothWereCountedAlike() {
        quarters.hadMany(places, "2026-11-20");
        counted("2027-01-15");
        quarters.hadMany(places, "2027-02-01");
        quarters.had(5, "rekenen", places.getFirst(), "2027-02-01");
        quarters.had(5, "lezen-en-schrijven", places.getFirst(), "2027-02-01");
        counted("2027-04-15");

        var trends = Quarters.trends(quarters.read(""));
        assertThat(trends)
                .containsEntry("* *", "29 UP")
                .containsEntry("rekenen " + places.getFirst(), "6 UP")
                .containsEntry("autisme *", "7 SAME")
                .doesNotContainKey("lezen-en-schrijven *");
        assertThat(Quarters.trends(quarters.read("quarter: \"2026-Q4\""))).isEmpty();

        sql.sql("update desk.counted_quarter set definition = 0 where quarter = '2026-Q4'")
                .then()
                .block();
        assertThat(Quarters.trends(quarters.read(""))).isEmpty();
    }

    private void counted(String day) {
        clock.moveTo(day);
        round.count().block();
    }

    private List<String> rows(String select) {
        return sql.sql(select).mapValue(String.class).all().collectList().block();
    }
}
