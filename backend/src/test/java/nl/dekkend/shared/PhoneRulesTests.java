package nl.dekkend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRulesTests {

    @ParameterizedTest
    @CsvSource({
        "0251226601, 0251-226601",
        "0235451234, 023-5451234",
        "0885550000, 088-5550000",
        "+31251226601, 0251-226601",
        "0031 (0)251 226601, 0251-226601",
        "251226601, 0251-226601",
        "0800-2000, 0800-2000",
        "0800 0432, 0800-0432",
        "14 023, 14023",
        "113, 113"
    })
    void numbersAreWrittenWithTheirNetNumberWhereThatIsSure(String printed, String national) {
        assertThat(PhoneRules.national(printed)).isEqualTo(national);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06-12345678",
                "(06) 12345678",
                "+31 (0)6 12345678",
                "0031 6 12345678",
                "+31612345678",
                "0031612345678",
                "612345678",
                "31612345678"
            })
    void aMobileNumberBelongsToAPersonAndIsDropped(String printed) {
        assertThat(PhoneRules.national(printed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "onbekend", "0251-22660", "0251-226601 toestel 12", "12345"})
    void whatIsNoDutchNumberIsNone(String printed) {
        assertThat(PhoneRules.national(printed)).isNull();
    }
}
