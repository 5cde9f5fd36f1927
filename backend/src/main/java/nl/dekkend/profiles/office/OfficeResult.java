package nl.dekkend.profiles.office;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.norm.ProfileSetting;

/** What became of something that the office asked; the contract's unions choose from these. */
sealed interface OfficeResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is settled. */
    record ProfileSettingsSaved(ProfileSetting settings) implements OfficeResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(settings.partnershipId());
        }
    }

    /** A colleague settled something in between. */
    record ProfileSettingsConflict(ProfileSetting settings) implements OfficeResult {}

    /** The choice was kept. */
    record ReminderChoiceSaved(String schoolId, boolean remindersOn) implements OfficeResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(schoolId);
        }
    }

    /** Each school that was asked for, in that order, with its outcome. */
    record SchoolsReminded(List<SchoolReminder> reminders) implements OfficeResult {

        @Override
        public Optional<String> receipt() {
            var sent = reminders.stream().anyMatch(one -> one.outcome() == ReminderOutcome.SENT);
            return sent ? Optional.of(SchoolReminder.written(reminders)) : Optional.empty();
        }
    }

    /** Nothing was changed: all that is wrong, in the order of the form. */
    record ProfileRefused(List<Problem> problems) implements OfficeResult {}

    /** Nothing was changed, for one reason. */
    static OfficeResult refused(OfficeProblem problem, String field) {
        return new ProfileRefused(List.of(Problem.of(problem, field)));
    }
}
