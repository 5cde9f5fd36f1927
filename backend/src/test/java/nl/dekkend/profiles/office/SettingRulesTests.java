package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import nl.dekkend.profiles.norm.ProfilePublisher;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.office.OfficeInputs.SaveProfileSettingsInput;
import nl.dekkend.profiles.office.OfficeResult.ProfileSettingsSaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "31-10", "10-32", "02-29", "02-30", "2026-10-31", "1-1", "10-31 ", "--10-31"})
    void aDayThatIsNotInEveryYearIsRefused(String typed) {
        assertThat(SettingRules.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-31", "02-28", "01-01"})
    void aDayIsWrittenAsItIsRead(String typed) {
        assertThat(SettingRules.day(typed).map(SettingRules::written)).contains(typed);
    }

    @Test
    void whatAnEditorSettledIsNeverMistakenForWhatAFileDid() {
        var input = new SaveProfileSettingsInput("PO2711", ProfilePublisher.SCHOOL, "04-01", false, 0, null);

        assertThat(SettingRules.decide(ProfileSetting.usual("PO2711"), input))
                .isEqualTo(new ProfileSettingsSaved(
                        new ProfileSetting("PO2711", ProfilePublisher.SCHOOL, MonthDay.of(4, 1), false, 2)));
    }
}
