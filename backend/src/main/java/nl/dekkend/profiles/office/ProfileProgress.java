package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * How far a school is with its profile for a school year, seen on a day.
 *
 * @param since when it came so far; null while nothing was begun
 * @param dueOn the last day for its profile
 * @param overdue true when that day is over and nothing was published for the year
 * @param publishedAt when the profile of the year became public; null while it has not
 * @param freshUntil the last day on which its newest profile counts as fresh; null when it has none
 * @param reason why the partnership gave it back; for the school alone
 */
record ProfileProgress(
        ProfileId id,
        ProfileOverviewState state,
        @Nullable OffsetDateTime since,
        LocalDate dueOn,
        boolean overdue,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate freshUntil,
        @Nullable OffsetDateTime remindedAt,
        boolean remindersOn,
        @Nullable String reason) {

    String schoolId() {
        return id.school();
    }

    /** The school year it is about. */
    public SchoolYear schoolYear() {
        return id.year();
    }
}
