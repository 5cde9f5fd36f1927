package nl.dekkend.offers;

import static nl.dekkend.offers.CapacityRules.together;
import static nl.dekkend.offers.Counts.count;
import static nl.dekkend.offers.Counts.noted;
import static nl.dekkend.offers.Counts.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the public sees of few children (docs/adr: small numbers). */
class SmallNumbersTests {

    @Test
    void fewerThanFiveChildrenAreNotShownAndNeitherIsWhatGivesThemAway() {
        var seen = forThePublic(count(8, 4, null, false));

        assertThat(seen.occupied()).isNull();
        assertThat(seen.free()).isNull();
        assertThat(seen.maximum()).isEqualTo(8);
        assertThat(seen.status()).isEqualTo(PlaceStatus.PLACES);
    }

    @Test
    void fewerThanFiveWaitingAreNotShownAndTheFreePlacesAre() {
        var seen = forThePublic(count(32, 15, 1, false));

        assertThat(seen.occupied()).isEqualTo(15);
        assertThat(seen.waiting()).isNull();
        assertThat(seen.free()).isEqualTo(17);
    }

    @Test
    void thatNobodyWaitsIsShown() {
        assertThat(forThePublic(count(8, 5, 0, false))).isEqualTo(count(8, 5, 0, false));
        assertThat(forThePublic(count(8, 4, 0, false)).waiting()).isZero();
    }

    @Test
    void fiveChildrenAreShown() {
        assertThat(forThePublic(count(8, 5, 5, false))).isEqualTo(count(8, 5, 5, false));
    }

    @Test
    void aNoteIsHiddenWithTheNumberThatItCouldSay() {
        assertThat(forThePublic(noted(count(8, 4, null, false))).note()).isNull();
        assertThat(forThePublic(noted(count(32, 15, 1, false))).note()).isNull();
        assertThat(forThePublic(noted(count(32, 15, 5, false))).note()).isEqualTo("Drie is weinig.");
    }

    @Test
    void whatAPublicSourcePrintedIsShownAsPrinted() {
        assertThat(forThePublic(count(8, 3, null, true)).occupied()).isEqualTo(3);
    }

    @Test
    void aSumNeverGivesASmallNumberAway() {
        var all = together(List.of(count("full", 8, 8), count("small", 8, 3)));

        assertThat(all.group()).isEqualTo("small");
        assertThat(all.occupied()).isNull();
        assertThat(all.status()).isEqualTo(PlaceStatus.PLACES);
    }

    @Test
    void aWholeNeverGivesTheSmallNumberOfAGroupAway() {
        var whole = noted(count(null, 28, 12, 6, false));

        var seen = CapacityRules.forThePublic(List.of(whole, count("a", 20, 9), count("b", 8, 3)));

        assertThat(seen.getFirst()).satisfies(count -> {
            assertThat(count.maximum()).isEqualTo(28);
            assertThat(count.occupied()).isNull();
            assertThat(count.waiting()).isNull();
            assertThat(count.free()).isNull();
            assertThat(count.note()).isNull();
            assertThat(count.status()).isEqualTo(PlaceStatus.PLACES);
        });
        assertThat(seen.get(1).occupied()).isEqualTo(9);
        assertThat(together(List.of(count("a", 20, 9), count("b", 8, 3), whole)).occupied())
                .isNull();
    }

    /** Every whole with two groups: what is seen of it fits at least two numbers for each that is hidden. */
    @Test
    void noHiddenNumberIsFoundBySubtraction() {
        var seen = new HashMap<List<CapacityCount>, Set<Integer>>();
        for (int big = 0; big <= 20; big++) {
            for (int small = 0; small <= 8; small++) {
                var all = List.of(count(null, 28, big + small, null, false), count("a", 20, big), count("b", 8, small));
                var shown = CapacityRules.forThePublic(all);
                if (shown.get(2).occupied() == null)
                    seen.computeIfAbsent(shown, any -> new HashSet<>()).add(small);
            }
        }

        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((shown, small) -> assertThat(small).hasSizeGreaterThan(1));
    }

    @Test
    void aSmallGroupOfAnotherDayHidesNothingOfAWhole() {
        var whole = count(null, 28, 12, null, false);
        var then = on(whole.countedOn().minusYears(1), count("b", 8, 3));

        assertThat(CapacityRules.forThePublic(List.of(whole, then))).startsWith(whole);
    }

    private static CapacityCount forThePublic(CapacityCount alone) {
        return CapacityRules.forThePublic(List.of(alone)).getFirst();
    }
}
