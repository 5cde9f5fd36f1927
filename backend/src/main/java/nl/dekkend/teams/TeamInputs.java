package nl.dekkend.teams;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What the mutations take; what was left blank is null. */
final class TeamInputs {

    private TeamInputs() {}

    private static @Nullable String textIfAny(@Nullable String text) {
        if (text == null) return null;
        var typed = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return typed.isEmpty() ? null : typed;
    }

    record SaveSupportTeamInput(
            String school,
            String partnership,
            List<SupportTeamMemberInput> members,
            @Nullable ConsultantTier tier,
            int version,
            @Nullable String idempotencyKey) {

        SaveSupportTeamInput {
            members = List.copyOf(members);
        }

        RecordId id() {
            return new RecordId(school, partnership);
        }

        List<SupportTeamMember> written() {
            return members.stream().map(SupportTeamMemberInput::member).toList();
        }
    }

    record SupportTeamMemberInput(
            SupportTeamRole role,
            @Nullable String label,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String hours) {

        SupportTeamMemberInput {
            label = TeamInputs.textIfAny(label);
            phone = TeamInputs.textIfAny(phone);
            email = TeamInputs.textIfAny(email);
            hours = TeamInputs.textIfAny(hours);
        }

        /** With its number in national form; what is none was refused before. */
        SupportTeamMember member() {
            var national = phone == null ? null : PhoneRules.national(phone);
            return new SupportTeamMember(role, label, national, email, hours);
        }
    }

    record RecordStartTalkInput(
            String school,
            String partnership,
            SchoolYear schoolYear,
            @Nullable LocalDate heldOn,
            int version,
            @Nullable String idempotencyKey) {

        RecordId id() {
            return new RecordId(school, partnership);
        }
    }
}
