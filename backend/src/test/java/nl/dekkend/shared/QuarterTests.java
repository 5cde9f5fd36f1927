package nl.dekkend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @ParameterizedTest(name = "{0} is in {1}, which begins on {2}")
    @CsvSource({
        "2026-10-01, 2026-Q4, 2026-10-01",
        "2026-12-31, 2026-Q4, 2026-10-01",
        "2027-01-01, 2027-Q1, 2027-01-01",
        "2028-02-29, 2028-Q1, 2028-01-01"
    })
    void isThreeMonthsOfACalendarYear(LocalDate day, String written, LocalDate first) {
        assertThat(Quarter.of(day)).hasToString(written);
        assertThat(Quarter.of(written)).contains(Quarter.of(day));
        assertThat(Quarter.of(day).firstDay()).isEqualTo(first);
    }

    @Test
    void followsTheOneBefore() {
        var fourth = new Quarter(2026, 4);

        assertThat(fourth.next()).hasToString("2027-Q1");
        assertThat(fourth.next().previous()).isEqualTo(fourth);
        assertThat(fourth).isGreaterThan(fourth.previous()).isLessThan(fourth.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q5", "2026-Q0", "2026-q4", "2026-4", "26-Q4", "2026-Q4 "})
    void isNothingElse(String written) {
        assertThat(Quarter.of(written)).isEmpty();
    }
}
