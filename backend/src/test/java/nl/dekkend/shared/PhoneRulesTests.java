package nl.dekkend.schools.register;

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
        "0800-2000, 08002000",
        "14023, 14023"
    })
    void numbersAreWrittenWithTheirNetNumberWhereThatIsSure(String printed, String national) {
        assertThat(PhoneRules.national(printed)).isEqualTo(national);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06-12345678", "+31612345678", "0031612345678", "612345678", "31612345678"})
    void aMobileNumberBelongsToAPersonAndIsDropped(String printed) {
        assertThat(PhoneRules.national(printed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "onbekend"})
    void withoutDigitsThereIsNoNumber(String printed) {
        assertThat(PhoneRules.national(printed)).isNull();
    }
}
