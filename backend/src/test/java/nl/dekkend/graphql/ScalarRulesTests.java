package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarRulesTests {

    @ParameterizedTest
    @CsvSource({"1971,1971", "1971hn,1971 HN", "' 1971  Hn ',1971 HN"})
    void aPostcodeIsWrittenInOneWayHoweverItWasTyped(String typed, String written) {
        assertThat(ScalarRules.postcode(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0971", "197", "1971 H", "1971 HNN", "１９７１", "1971\u0000"})
    void whatIsNoPostcodeIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ScalarRules.postcode(typed)).hasMessageContaining("\"1971 HN\"");
    }

    @Test
    void aSchoolYearIsTwoYearsThatFollowEachOther() {
        assertThat(ScalarRules.schoolYear("2026-2027")).hasToString("2026-2027");
        assertThatThrownBy(() -> ScalarRules.schoolYear("2026-2028")).hasMessageContaining("follow each other");
        assertThatThrownBy(() -> ScalarRules.schoolYear("2026/27")).hasMessageContaining("follow each other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-02-30", "2021-13-01", "21-01-01", "+12021-01-01", "-2021-01-01", "2021-1-1", "gisteren"})
    void aDayThatIsNotInTheCalendarIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ScalarRules.date(typed)).hasMessage("write a day of the calendar as \"2026-08-31\"");
    }

    @Test
    void aDayOfTheCalendarIsThatDay() {
        assertThat(ScalarRules.date("2024-02-29")).isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:30:00Z",
                "2026-10-01T25:00:00Z",
                "2026-10-01T09:30:00",
                "2026-10-01",
                "+12026-10-01T09:30:00Z"
            })
    void aMomentThatNeverIsIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ScalarRules.dateTime(typed)).hasMessageContaining("2026-10-01T09:30:00+02:00");
    }

    @Test
    void aMomentIsWrittenWithItsSeconds() {
        var moment = ScalarRules.dateTime("2026-10-01t09:30:00+02:00");

        assertThat(Scalars.DATE_TIME.serialize(moment, GraphQLContext.getDefault(), Locale.ROOT))
                .isEqualTo("2026-10-01T09:30:00.000+02:00");
    }

    @Test
    void aWebAddressIsWrittenInFull() {
        assertThat(ScalarRules.url("https://www.swvvomk.nl/ouders")).hasHost("www.swvvomk.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.swvvomk.nl",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "ht tp://x.nl",
                "//x.nl"
            })
    void whatIsNoWebAddressIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ScalarRules.url(typed)).hasMessageContaining("https://www.example.nl");
    }
}
