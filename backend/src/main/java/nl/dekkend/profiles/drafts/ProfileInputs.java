package nl.dekkend.profiles.drafts;

import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What the mutations take. */
final class ProfileInputs {

    private ProfileInputs() {}

    record StartProfileDraftInput(
            String school, SchoolYear schoolYear, @Nullable String idempotencyKey) {}

    record SaveProfileDraftInput(
            ProfileId draft,
            ProfileSectionInput section,
            int version,
            @Nullable String idempotencyKey) {}

    record SubmitProfileInput(
            ProfileId draft, int version, @Nullable String idempotencyKey) {}

    record WithdrawProfileInput(
            ProfileId draft, int version, @Nullable String idempotencyKey) {}

    record ReturnProfileInput(
            ProfileId draft,
            String reason,
            int version,
            @Nullable String idempotencyKey) {}

    record PublishProfileInput(
            ProfileId draft, int version, @Nullable String idempotencyKey) {}

    record ConfirmProfileInput(ProfileId profile, @Nullable String idempotencyKey) {}
}
