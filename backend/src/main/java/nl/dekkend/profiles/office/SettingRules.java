package nl.dekkend.profiles.office;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.office.OfficeInputs.SaveProfileSettingsInput;
import nl.dekkend.profiles.office.OfficeResult.ProfileSettingsConflict;
import nl.dekkend.profiles.office.OfficeResult.ProfileSettingsSaved;

/** What a partnership may settle. */
final class SettingRules {

    private static final Pattern DAY = Pattern.compile("\\d{2}-\\d{2}");

    private SettingRules() {}

    /** Nothing is replaced that its writer has not seen. */
    static OfficeResult decide(ProfileSetting present, SaveProfileSettingsInput input) {
        var due = day(input.dueOn());
        if (due.isEmpty()) return OfficeResult.refused(OfficeProblem.DUE_DAY_MALFORMED, "input.dueOn");
        if (present.version() != input.version()) return new ProfileSettingsConflict(present);
        return new ProfileSettingsSaved(new ProfileSetting(
                input.partnership(),
                input.publishedBy(),
                due.get(),
                input.remindersOn(),
                nextVersion(present.version())));
    }

    /** Version 1 is what a file settled, and a newer file may replace it; what an editor settled it may not. */
    private static int nextVersion(int present) {
        return Math.max(present, 1) + 1;
    }

    /** "10-31"; 29 February is not in every year. */
    static Optional<MonthDay> day(String typed) {
        try {
            return DAY.matcher(typed).matches() && !typed.equals("02-29")
                    ? Optional.of(MonthDay.parse("--" + typed))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static String written(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
