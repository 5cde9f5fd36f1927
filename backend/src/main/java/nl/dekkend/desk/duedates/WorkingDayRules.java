package nl.dekkend.desk.duedates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the days on which a desk works. */
final class WorkingDayRules {

    /** No promise is further away, whatever somebody closed. */
    private static final int MOST = 400;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDayRules() {}

    /**
     * The day that comes so many working days after another; that day itself does not count.
     *
     * @param days 1 to 60
     * @param isHoliday whether nobody in the country works
     */
    static LocalDate after(LocalDate day, int days, Predicate<LocalDate> isHoliday, Collection<ClosedDays> closed) {
        var farthest = day.plusDays(MOST);
        return Stream.iterate(day.plusDays(1), next -> !next.isAfter(farthest), next -> next.plusDays(1))
                .filter(next -> !WEEKEND.contains(next.getDayOfWeek()))
                .filter(isHoliday.negate())
                .filter(next -> closed.stream().noneMatch(some -> some.hold(next)))
                .skip(days - 1L)
                .findFirst()
                .orElse(farthest);
    }
}
