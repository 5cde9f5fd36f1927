package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearTests {

    @Test
    void aPostcodeNobodyKnowsIsToldByItsDigits() {
        assertThatThrownBy(() -> new Near("4999", null).require(Optional.empty()))
                .hasMessageContaining("postcode 4999");
    }

    @Test
    void aDistanceOfNothingOrBeyondTheCountryIsRefused() {
        assertThatThrownBy(() -> new Near("1942", 0.0).require(Optional.empty()))
                .hasMessageContaining("withinKm");
        assertThatThrownBy(() -> new Near("1942", 301.0).require(Optional.empty()))
                .hasMessageContaining("withinKm");
    }
}
