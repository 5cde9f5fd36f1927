package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.shared.SchoolYear;

/** Who is reminded, and when. */
final class ReminderRules {

    /** Days before the due date, the last first. */
    private static final List<Integer> MARKS = List.of(3, 14, 30);

    private static final int EARLIEST = 30;
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private ReminderRules() {}

    /** Schools hear nothing at night. */
    static boolean isDayTime(LocalTime time) {
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The school year whose profile schools are busy with: the next, once its due date is near. */
    static SchoolYear year(ProfileSetting setting, LocalDate today) {
        var current = SchoolYear.of(today);
        var first = setting.dueOn(current.next()).minusDays(EARLIEST);
        return today.isBefore(first) ? current : current.next();
    }

    /** The latest mark that was reached: one that was missed is not made up for once the next is there. */
    static Optional<Integer> mark(LocalDate dueOn, LocalDate today) {
        return today.isAfter(dueOn)
                ? Optional.empty()
                : MARKS.stream()
                        .filter(days -> !today.isBefore(dueOn.minusDays(days)))
                        .findFirst();
    }

    /** Those of these that are still to be reminded because of a mark. */
    static List<ProfileProgress> due(List<ProfileProgress> schools, int mark, ZoneId zone) {
        return schools.stream().filter(school -> isDue(school, mark, zone)).toList();
    }

    /** Whether a school is still to be reminded because of a mark; what somebody asked for since counts too. */
    static boolean isDue(ProfileProgress school, int mark, ZoneId zone) {
        var reminded = school.remindedAt();
        return school.remindersOn()
                && isNeeded(school)
                && (reminded == null
                        || day(reminded, zone).isBefore(school.dueOn().minusDays(mark)));
    }

    /** What becomes of a reminder that somebody asks for; a school that has switched them off has the last word. */
    static ReminderOutcome outcome(ProfileProgress school, boolean hasAddress, LocalDate today, ZoneId zone) {
        if (!isNeeded(school)) return ReminderOutcome.NOT_NEEDED;
        if (!school.remindersOn()) return ReminderOutcome.SWITCHED_OFF;
        if (!hasAddress) return ReminderOutcome.NO_ADDRESS;
        return school.remindedAt() != null && day(school.remindedAt(), zone).equals(today)
                ? ReminderOutcome.ALREADY_TODAY
                : ReminderOutcome.SENT;
    }

    /** It is the school's turn. Whoever writes on after publishing owes nothing any more. */
    private static boolean isNeeded(ProfileProgress school) {
        return switch (school.state()) {
            case NOT_STARTED, DRAFT, RETURNED -> school.publishedAt() == null;
            case EXPIRED -> true;
            case SUBMITTED, PUBLISHED -> false;
        };
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }
}
