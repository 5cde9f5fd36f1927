package nl.dekkend.teams;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one partnership keeps of a school.
 *
 * @param tier null when nobody has said it
 * @param version counts changes; 0 while there were none
 * @param contactsAt when its contacts were last changed
 */
record SupportTeamRecord(
        String schoolId,
        String partnershipId,
        List<SupportTeamMember> members,
        @Nullable ConsultantTier tier,
        int version,
        @Nullable OffsetDateTime changedAt,
        @Nullable Role changedBy,
        @Nullable OffsetDateTime contactsAt) {

    /** Keeps a copy. */
    SupportTeamRecord {
        members = List.copyOf(members);
    }

    /** While nobody kept anything. */
    static SupportTeamRecord none(String school, String partnership) {
        return new SupportTeamRecord(school, partnership, List.of(), null, 0, null, null, null);
    }

    RecordId key() {
        return new RecordId(schoolId, partnershipId);
    }

    /** Written "27MD02.PO2711". */
    public String id() {
        return key().toString();
    }

    /** In a school year. */
    public @Nullable Integer consultantHours() {
        return tier == null ? null : tier.hours();
    }

    /** Whether there is somebody to turn to, and the hours are known. */
    public boolean complete() {
        return tier != null && !members.isEmpty();
    }
}
