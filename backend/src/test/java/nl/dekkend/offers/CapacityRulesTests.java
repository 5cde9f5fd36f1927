package nl.dekkend.offers;

import static nl.dekkend.offers.CapacityRules.free;
import static nl.dekkend.offers.CapacityRules.status;
import static nl.dekkend.offers.CapacityRules.together;
import static nl.dekkend.offers.Counts.count;
import static nl.dekkend.offers.Counts.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Source;
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
    void aCountOfTheWholeGoesBeforeItsGroups() {
        assertThat(together(List.of(count("a", 20, 20), count(null, 40, 20))).maximum())
                .isEqualTo(40);
    }
}
