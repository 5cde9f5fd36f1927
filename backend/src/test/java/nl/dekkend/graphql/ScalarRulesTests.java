package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(ScalarRules.schoolYear("2026-2027")).isEqualTo("2026-2027");
        assertThatThrownBy(() -> ScalarRules.schoolYear("2026-2028")).hasMessageContaining("follow each other");
        assertThatThrownBy(() -> ScalarRules.schoolYear("2026/27")).hasMessageContaining("follow each other");
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
