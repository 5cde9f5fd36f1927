package nl.dekkend.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTests {

    @Test
    void itIsWrittenAsTheTwoYearsInWhichItFalls() {
        assertThat(SchoolYear.of("2026-2027")).isEqualTo(new SchoolYear(2026)).hasToString("2026-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2029", "2027-2026", "2026-2026", "2026", "2026/2027", "26-27", ""})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.of(text));
    }
}
