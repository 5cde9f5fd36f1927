package nl.dekkend.socialmap;

import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A partnership's independent desk for parents and young people.
 *
 * @param partnershipId the partnership whose desk it is
 * @param hours when it can be reached, in plain Dutch
 * @param answersWithinWorkingDays 1 to 60
 */
record SupportDesk(
        String partnershipId,
        String name,
        String organisationId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours,
        int answersWithinWorkingDays,
        Source source,
        boolean example) {}
