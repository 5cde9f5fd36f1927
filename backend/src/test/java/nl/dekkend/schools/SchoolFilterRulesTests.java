package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import nl.dekkend.graphql.Refused;
import nl.dekkend.territory.Near;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolFilterRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a "})
    void aTextOfLessThanTwoLettersIsRefused(String text) {
        refuses(filter(text, null, null), null, "2 to 100");
    }

    @Test
    void moreThanFiftyBoardsAreRefused() {
        refuses(filter(null, Collections.nCopies(51, "41009"), null), null, "board");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 300.1, Double.NaN})
    void aDistanceOutsideTheCountryIsRefused(double km) {
        refuses(filter(null, null, new Near("1945", km)), null, "withinKm");
    }

    @Test
    void sortingByDistanceNeedsAPostcode() {
        refuses(SchoolFilter.NONE, SchoolSort.DISTANCE, "distance from where");
    }

    @Test
    void whoAsksNearWhatGetsTheNearestFirst() {
        assertThat(SchoolFilterRules.order(SchoolFilter.NONE, null)).isEqualTo(SchoolSort.NAME);
        assertThat(SchoolFilterRules.order(filter(null, null, new Near("1945", null)), null))
                .isEqualTo(SchoolSort.DISTANCE);
    }

    @Test
    void anEmptyFilterIsFine() {
        assertThatCode(() -> SchoolFilterRules.check(SchoolFilter.NONE, SchoolSort.PUPILS))
                .doesNotThrowAnyException();
    }

    private static void refuses(SchoolFilter filter, @Nullable SchoolSort sort, String told) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SchoolFilterRules.check(filter, sort))
                .withMessageContaining(told);
    }

    private static SchoolFilter filter(@Nullable String text, @Nullable List<String> board, @Nullable Near near) {
        return new SchoolFilter(text, null, board, null, null, null, null, null, near, null, null);
    }
}
