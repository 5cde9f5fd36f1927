package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteRulesTests {

    @ParameterizedTest
    @CsvSource({
        "www.castorcollege.nl, https://www.castorcollege.nl",
        "haarlemcollege.nl, https://haarlemcollege.nl",
        "http://www.swsdesprang.nl, http://www.swsdesprang.nl",
        "HTTPS://WWW.Kompas.NL/Team, https://www.kompas.nl/Team",
        "www.nijegaast.nl/fluessen, https://www.nijegaast.nl/fluessen"
    })
    void aWebsiteGetsAScheme(String printed, String absolute) {
        assertThat(WebsiteRules.absolute(printed)).isEqualTo(absolute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen", "info@school.nl", "www.de school.nl", "javascript:alert(1)", "ftp://school.nl"})
    void whatCannotBeAWebsiteIsDropped(String printed) {
        assertThat(WebsiteRules.absolute(printed)).isNull();
    }
}
