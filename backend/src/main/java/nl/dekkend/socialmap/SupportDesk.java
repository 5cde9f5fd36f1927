package nl.dekkend.socialmap;

import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A partnership's independent desk for parents and young people; a row of {@code socialmap.support_desk} just so.
 *
 * @param partnershipId the partnership whose desk it is
 * @param hours when it can be reached, in plain Dutch
 * @param answersWithinWorkingDays 1 to 60
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SupportDesk(
        String partnershipId,
        String name,
        String organisationId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours,
        int answersWithinWorkingDays,
        Source source,
        boolean example) {

    static SupportDesk of(DeskEntry entry, Source source) {
        return new SupportDesk(
                entry.partnership(),
                entry.name(),
                entry.organisation(),
                entry.phone(),
                entry.email(),
                entry.hours(),
                entry.answersWithinWorkingDays(),
                source,
                entry.example());
    }
}
