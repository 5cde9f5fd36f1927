package nl.dekkend.profiles.drafts;

import java.time.LocalDate;
import nl.dekkend.shared.SchoolYear;

/** For which school year a profile may be begun. */
final class StartRules {

    private StartRules() {}

    /** This year and the next; what is past is past. */
    static boolean isOpen(SchoolYear year, LocalDate today) {
        var current = SchoolYear.of(today);
        return year.equals(current) || year.equals(current.next());
    }

    /** The school year for which a profile counts when it is said to be true today. */
    static SchoolYear thisYearOrLater(SchoolYear year, LocalDate today) {
        var current = SchoolYear.of(today);
        return year.compareTo(current) < 0 ? current : year;
    }

    /** The day whose norm counts: today, or the first day of a year that is still to come. */
    static LocalDate normDay(SchoolYear year, LocalDate today) {
        return year.firstDay().isAfter(today) ? year.firstDay() : today;
    }
}
