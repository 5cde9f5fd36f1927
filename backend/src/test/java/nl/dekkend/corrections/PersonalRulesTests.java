package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mail naar iemand@voorbeeld.nl                  | MAIL_ADDRESS_IN_TEXT
            <a.b+c@school.voorbeeld.org>                   | MAIL_ADDRESS_IN_TEXT
            06 12 34 56 78                                 | PHONE_IN_TEXT
            06.12.34.56.78                                 | PHONE_IN_TEXT
            06.12 34 56 78                                 | PHONE_IN_TEXT
            06–12345678                                    | PHONE_IN_TEXT
            06 12345678                                    | PHONE_IN_TEXT
            0612345678.                                    | PHONE_IN_TEXT
            +31 (0)6 1234 5678                             | PHONE_IN_TEXT
            0031612345678                                  | PHONE_IN_TEXT
            +32 475 12 34 56                               | PHONE_IN_TEXT
            0049 30 1234567                                | PHONE_IN_TEXT
            BSN 123456782                                  | CITIZEN_NUMBER_IN_TEXT
            123.456.782 is van mijn kind                   | CITIZEN_NUMBER_IN_TEXT
            1234 56 782                                    | CITIZEN_NUMBER_IN_TEXT
            123 456 782                                    | CITIZEN_NUMBER_IN_TEXT
            """)
    void whatTellsWhoSomebodyIsIsFound(String text, CorrectionProblem problem) {
        assertThat(PersonalRules.in(text)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het nummer is nu 0251-226601, of (0251) 22 66 01.",
                "Open op 8.30, bel 088 - 123 45 67 of 0800-8020.",
                "Van 2026-08-01 - 2026-09-01.",
                "De aantallen zijn 120 130 140.",
                "Het adres is nu Kerkweg 12-14, 1961 JK Heemskerk.",
                "De groep is er sinds 01-08-2026 en niet 01-09-2025.",
                "In 2026-2027 zijn er 120 plaatsen, in 2025-2026 waren het er 100.",
                "Open van 8.30-12.00 en 13.00-16.30 uur, op vrijdag 08:30-12:00.",
                "School 27MD02 hoort bij bestuur 41009.",
                "De prijs is 1.250,00 euro @ school",
                ""
            })
    void daysHoursAndNumbersOfOtherKindsAreLeftAlone(String text) {
        assertThat(PersonalRules.in(text)).isEmpty();
    }
}
