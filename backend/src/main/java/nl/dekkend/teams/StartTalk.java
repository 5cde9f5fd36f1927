package nl.dekkend.teams;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The talk with which consultant and school begin a school year.
 *
 * @param heldOn null while they have not talked
 * @param version counts how often it was recorded or taken back; 0 while nobody did
 */
record StartTalk(
        SchoolYear schoolYear,
        @Nullable LocalDate heldOn,
        int version,
        @Nullable OffsetDateTime recordedAt,
        @Nullable Role recordedBy) {

    /** While nobody recorded anything. */
    static StartTalk none(SchoolYear year) {
        return new StartTalk(year, null, 0, null, null);
    }
}
