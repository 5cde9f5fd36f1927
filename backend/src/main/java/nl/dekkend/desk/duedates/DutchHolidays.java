package nl.dekkend.desk.duedates;

import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The public holidays of the Netherlands, as jollyday knows them. */
@Component
class DutchHolidays {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    boolean holds(LocalDate day) {
        return calendar.isHoliday(day, PUBLIC_HOLIDAY);
    }
}
