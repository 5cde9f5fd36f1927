package nl.dekkend.profiles.norm;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.dekkend.shared.SchoolYear;

/**
 * What a partnership has settled about profiles.
 *
 * @param due the day of the school year on which they should be there
 * @param remindersOn whether schools are reminded by mail before that day
 * @param version counts its writes; 0 while nobody has settled anything
 */
public record ProfileSetting(
        String partnershipId, ProfilePublisher publishedBy, MonthDay due, boolean remindersOn, int version) {

    /** Until the partnership says otherwise: it publishes itself, and schools have until the end of October. */
    public static ProfileSetting usual(String partnership) {
        return new ProfileSetting(partnership, ProfilePublisher.PARTNERSHIP, MonthDay.of(10, 31), true, 0);
    }

    /** The last day for the profile of a school year. */
    public LocalDate dueOn(SchoolYear year) {
        var first = due.atYear(year.begins());
        return first.isBefore(year.firstDay()) ? due.atYear(year.begins() + 1) : first;
    }

    /** The first last day from a day on. */
    public LocalDate nextDueOn(LocalDate day) {
        var thisYear = dueOn(SchoolYear.of(day));
        return thisYear.isBefore(day) ? dueOn(SchoolYear.of(day).next()) : thisYear;
    }
}
