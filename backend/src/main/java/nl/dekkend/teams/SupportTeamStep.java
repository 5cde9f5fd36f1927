package nl.dekkend.teams;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record. It repeats no contact: what was wrong with one is gone with it.
 *
 * @param tier as it became
 * @param schoolYear of the talk
 * @param heldOn the day of the talk
 */
record SupportTeamStep(
        SupportTeamStepKind kind,
        OffsetDateTime at,
        Role by,
        @Nullable ConsultantTier tier,
        @Nullable SchoolYear schoolYear,
        @Nullable LocalDate heldOn) {

    static SupportTeamStep contacts(OffsetDateTime at, Role by) {
        return new SupportTeamStep(SupportTeamStepKind.CONTACTS, at, by, null, null, null);
    }

    static SupportTeamStep tier(OffsetDateTime at, Role by, @Nullable ConsultantTier tier) {
        return new SupportTeamStep(SupportTeamStepKind.TIER, at, by, tier, null, null);
    }

    static SupportTeamStep talk(OffsetDateTime at, Role by, SchoolYear year, @Nullable LocalDate heldOn) {
        var kind = heldOn == null ? SupportTeamStepKind.START_TALK_TAKEN_BACK : SupportTeamStepKind.START_TALK;
        return new SupportTeamStep(kind, at, by, null, year, heldOn);
    }
}
