package nl.dekkend.profiles.example;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** When a school speaks: on a working day, in working hours. All days follow from the school year. */
final class DateRules {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int MINUTES_OPEN = 8 * 60;

    private DateRules() {}

    /** In the nine weeks from the Monday after 13 September. */
    static OffsetDateTime publishedAt(Subject subject, SchoolYear year) {
        var dice = subject.dice(year, "published");
        var monday = LocalDate.of(year.begins(), Month.SEPTEMBER, 14).with(nextOrSame(MONDAY));
        return at(monday.plusWeeks(dice.below(9)).plusDays(dice.below(5)), dice);
    }

    /** In the spring after, at every second school: in March or April, from Tuesday to Thursday because of Easter. */
    static @Nullable OffsetDateTime confirmedAt(Subject subject, SchoolYear year) {
        if (!subject.byWord().isOdd()) return null;
        var dice = subject.dice(year, "confirmed");
        var monday = LocalDate.of(year.begins() + 1, Month.MARCH, 1).with(nextOrSame(MONDAY));
        return at(monday.plusWeeks(dice.below(8)).plusDays(dice.between(1, 3)), dice);
    }

    private static OffsetDateTime at(LocalDate day, Dice dice) {
        return day.atTime(OPENS.plusMinutes(dice.below(MINUTES_OPEN)))
                .atZone(ZONE)
                .toOffsetDateTime();
    }
}
