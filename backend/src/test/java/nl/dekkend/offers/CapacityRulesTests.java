package nl.dekkend.offers;

import static nl.dekkend.offers.CapacityRules.forThePublic;
import static nl.dekkend.offers.CapacityRules.free;
import static nl.dekkend.offers.CapacityRules.status;
import static nl.dekkend.offers.CapacityRules.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapacityRulesTests {

    @Test
    void fifteenOfThirtyTwoLeavesSeventeenFree() {
        assertThat(free(32, 15, null)).isEqualTo(17);
    }

    @Test
    void reservedPlacesAreNotFree() {
        assertThat(free(32, 15, 10)).isEqualTo(7);
    }

    @Test
    void moreChildrenThanPlacesLeavesNothingFree() {
        assertThat(free(10, 12, null)).isZero();
    }

    @Test
    void freePlacesAreUnknownWithoutTheNumbersTheyComeFrom() {
        assertThat(free(null, 15, 0)).isNull();
        assertThat(free(32, null, 0)).isNull();
    }

    @Test
    void aStatusIsDerivedWhenNoneIsGiven() {
        assertThat(status(17, null)).isEqualTo(PlaceStatus.PLACES);
        assertThat(status(2, null)).isEqualTo(PlaceStatus.FEW);
        assertThat(status(0, null)).isEqualTo(PlaceStatus.FULL);
        assertThat(status(0, 6)).isEqualTo(PlaceStatus.WAITING_LIST);
        assertThat(status(null, null)).isEqualTo(PlaceStatus.UNKNOWN);
        assertThat(status(null, 6)).isEqualTo(PlaceStatus.WAITING_LIST);
    }

    @Test
    void fewerThanFiveChildrenAreNotShownAndNeitherIsWhatGivesThemAway() {
        var seen = forThePublic(count(8, 4, null, false));

        assertThat(seen.occupied()).isNull();
        assertThat(seen.free()).isNull();
        assertThat(seen.maximum()).isEqualTo(8);
        assertThat(seen.status()).isEqualTo(PlaceStatus.PLACES);
    }

    @Test
    void fewerThanFiveWaitingHidesTheFreePlacesToo() {
        var seen = forThePublic(count(32, 15, 1, false));

        assertThat(seen.occupied()).isEqualTo(15);
        assertThat(seen.waiting()).isNull();
        assertThat(seen.free()).isNull();
    }

    @Test
    void fiveChildrenAreShown() {
        assertThat(forThePublic(count(8, 5, 5, false))).isEqualTo(count(8, 5, 5, false));
    }

    @Test
    void whatAPublicSourcePrintedIsShownAsPrinted() {
        assertThat(forThePublic(count(8, 3, null, true)).occupied()).isEqualTo(3);
    }

    @Test
    void groupsOfOneDayAreAddedUpWhenAllIsKnown() {
        var all = together(List.of(count("a", 20, 20), count("b", 12, 9)));

        assertThat(all.group()).isNull();
        assertThat(all.maximum()).isEqualTo(32);
        assertThat(all.occupied()).isEqualTo(29);
        assertThat(all.free()).isEqualTo(3);
        assertThat(all.status()).isEqualTo(PlaceStatus.PLACES);
    }

    @Test
    void groupsOfDifferentSourcesAreNotAddedUpAndTheOneWithMostRoomSpeaks() {
        var plan = new Source("plan", LocalDate.of(2026, 9, 1), null, null);
        var all = together(List.of(count("a", 20, 20), from(plan, count("b", 12, 9))));

        assertThat(all.group()).isEqualTo("b");
        assertThat(all.maximum()).isEqualTo(12);
        assertThat(all.source()).isEqualTo(plan);
    }

    @Test
    void aSumNeverGivesASmallNumberAway() {
        var all = together(List.of(count("full", 8, 8), count("small", 8, 3)));

        assertThat(all.group()).isEqualTo("small");
        assertThat(all.occupied()).isNull();
        assertThat(all.status()).isEqualTo(PlaceStatus.PLACES);
    }

    @Test
    void aCountOfTheWholeGoesBeforeItsGroups() {
        assertThat(together(List.of(count("a", 20, 20), count(null, 40, 20))).maximum())
                .isEqualTo(40);
    }

    private static CapacityCount from(Source source, CapacityCount count) {
        return new CapacityCount(
                count.countedOn(),
                count.group(),
                count.maximum(),
                count.occupied(),
                count.reserved(),
                count.waiting(),
                count.free(),
                count.status(),
                count.estimate(),
                count.note(),
                count.printed(),
                source,
                count.example());
    }

    private static CapacityCount count(@Nullable String group, int maximum, int occupied) {
        return count(group, maximum, occupied, null, false);
    }

    private static CapacityCount count(int maximum, int occupied, @Nullable Integer waiting, boolean printed) {
        return count(null, maximum, occupied, waiting, printed);
    }

    private static CapacityCount count(
            @Nullable String group, int maximum, int occupied, @Nullable Integer waiting, boolean printed) {
        var free = free(maximum, occupied, null);
        return new CapacityCount(
                LocalDate.of(2026, 10, 1),
                group,
                maximum,
                occupied,
                null,
                waiting,
                free,
                status(free, waiting),
                false,
                null,
                printed,
                new Source("telling", null, null, null),
                false);
    }
}
