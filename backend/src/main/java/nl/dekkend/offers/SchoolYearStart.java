package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** When the current school year began: 1 August, in the Netherlands. */
@Component
record SchoolYearStart(Clock clock) {

    OffsetDateTime now() {
        return startOf(LocalDate.now(clock)).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    static LocalDate startOf(LocalDate day) {
        var august = LocalDate.of(day.getYear(), Month.AUGUST, 1);
        return day.isBefore(august) ? august.minusYears(1) : august;
    }
}
