package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nl.dekkend.graphql.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceFilterTests {

    @Test
    void nothingAskedNarrowsToWhatIsNotWithdrawn() {
        assertThat(ServiceFilter.NONE.conditions().sql()).isEqualTo("not withdrawn");
    }

    @Test
    void aTextOfOneLetterOrMoreThanAHundredIsRefused() {
        assertThatThrownBy(() -> filter("a", null, null).conditions())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 to 100 characters");
        assertThatThrownBy(() -> filter("a".repeat(101), null, null).conditions())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> filter("a\0b", null, null).conditions()).isInstanceOf(Refused.class);
    }

    @Test
    void anAgeNobodyHasHereIsRefused() {
        assertThatThrownBy(() -> filter(null, 28, null).conditions()).hasMessageContaining("0 to 27");
        assertThatThrownBy(() -> filter(null, -1, null).conditions()).isInstanceOf(Refused.class);
    }

    @Test
    void moreThanFiftyValuesAreRefused() {
        assertThatThrownBy(() ->
                        filter(null, null, Collections.nCopies(51, "GM0375")).conditions())
                .hasMessageContaining("municipality may hold at most 50");
    }

    private static ServiceFilter filter(
            @Nullable String text, @Nullable Integer age, @Nullable List<String> municipalities) {
        return new ServiceFilter(text, municipalities, null, null, age, null);
    }
}
