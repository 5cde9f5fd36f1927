package nl.dekkend.desk.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final DutchHolidays HOLIDAYS = new DutchHolidays();

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2026-11-23, 3, 2026-11-26", // Monday to Thursday
        "2026-11-26, 3, 2026-12-01", // over a weekend
        "2026-11-28, 1, 2026-11-30", // on a Saturday
        "2026-04-02, 3, 2026-04-08", // Easter Monday is free, Good Friday is not
        "2026-12-24, 1, 2026-12-28", // Christmas on a Friday, and a Saturday
        "2026-12-31, 1, 2027-01-04", // New Year on a Friday
        "2027-04-26, 1, 2027-04-28", // the King's birthday
        "2027-05-04, 2, 2027-05-10", // Liberation Day and Ascension Day one after the other
        "2028-02-28, 1, 2028-02-29" // a leap day is a day
    })
    void weekendsAndHolidaysDoNotCount(LocalDate day, int days, LocalDate due) {
        assertThat(WorkingDayRules.after(day, days, HOLIDAYS::holds, List.of())).isEqualTo(due);
    }

    @Test
    void whatComesInBeforeAClosedWeekIsDueAfterIt() {
        var summer = new ClosedDays(LocalDate.parse("2026-07-20"), LocalDate.parse("2026-08-07"));

        assertThat(due("2026-07-16", 3, summer)).isEqualTo("2026-08-11");
        assertThat(due("2026-07-29", 3, summer)).isEqualTo("2026-08-12");
        assertThat(due("2026-08-07", 3, summer)).isEqualTo("2026-08-12");
    }

    @Test
    void aDeskThatIsClosedForEverGivesAFarDayAndNotNone() {
        var always = new ClosedDays(LocalDate.parse("2026-01-01"), LocalDate.parse("2099-12-31"));

        assertThat(due("2026-11-27", 3, always)).isEqualTo("2028-01-01");
    }

    @Test
    void theHolidaysOfAYearAreThese() {
        var days = LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"));

        assertThat(days.filter(HOLIDAYS::holds).map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01", // New Year
                        "2026-04-05", // Easter
                        "2026-04-06",
                        "2026-04-27", // the King's birthday
                        "2026-05-05", // Liberation Day
                        "2026-05-14", // Ascension Day
                        "2026-05-24", // Pentecost
                        "2026-05-25",
                        "2026-12-25", // Christmas
                        "2026-12-26");
    }

    private static LocalDate due(String day, int days, ClosedDays closed) {
        return WorkingDayRules.after(LocalDate.parse(day), days, HOLIDAYS::holds, List.of(closed));
    }
}
