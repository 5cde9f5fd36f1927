package nl.dekkend.profiles.office;

import java.util.List;
import nl.dekkend.profiles.norm.ProfilePublisher;
import org.jspecify.annotations.Nullable;

/** What the mutations take. */
final class OfficeInputs {

    private OfficeInputs() {}

    record SaveProfileSettingsInput(
            String partnership,
            ProfilePublisher publishedBy,
            String dueOn,
            boolean remindersOn,
            int version,
            @Nullable String idempotencyKey) {}

    record SaveReminderChoiceInput(
            String school, boolean remindersOn, @Nullable String idempotencyKey) {}

    record RemindSchoolsInput(
            String partnership,
            List<String> schools,
            @Nullable String idempotencyKey) {}
}
