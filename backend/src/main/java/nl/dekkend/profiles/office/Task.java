package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param overdue true when the due date is over and nothing was published for the year
 * @param dueSoon true when it is near
 * @param since null while nothing was begun
 * @param reason why the partnership gave the profile back; null for every other task
 */
record Task(
        TaskKind kind,
        String schoolId,
        SchoolYear schoolYear,
        LocalDate dueOn,
        boolean overdue,
        boolean dueSoon,
        @Nullable OffsetDateTime since,
        @Nullable String reason) {}
