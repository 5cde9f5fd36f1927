package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRulesTests {

    private static final Position PLACE = new Position(1, -2.5, "de\tark ☃", "27MD02");

    @Test
    void aPageHoldsTwentyWhenNothingIsSaid() {
        var page = PageRules.page(null, null, null, null, false);

        assertThat(page).isEqualTo(PageRequest.first(20));
    }

    @Test
    void aPageIsReadForwardsBehindACursor() {
        var page = PageRules.page(5, PLACE.cursor(), null, null, true);

        assertThat(page).isEqualTo(new PageRequest(5, false, PLACE, true));
        assertThat(page.statement("select 1")).contains("> (:page_group", "order by order_group, ");
    }

    @Test
    void aPageIsReadBackwardsFromACursor() {
        var page = PageRules.page(null, null, null, PLACE.cursor(), false);

        assertThat(page).isEqualTo(new PageRequest(20, true, PLACE, false));
        assertThat(page.statement("select 1")).contains("< (:page_group", "order by order_group desc, ");
    }

    @Test
    void bothDirectionsAtOnceAreRefused() {
        assertThatThrownBy(() -> PageRules.page(5, null, 5, null, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not both");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void aPageOutsideOneToAHundredIsRefused(int count) {
        assertThatThrownBy(() -> PageRules.page(count, null, null, null, false))
                .hasMessage("first must be 1 to 100, and was " + count + ".");
        assertThatThrownBy(() -> PageRules.page(null, null, count, null, false))
                .hasMessage("last must be 1 to 100, and was " + count + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "MQ", "é", "MQkwCQk", "MQlOYU4JaWQJdGV4dA", "MAkxLjAJaQBkCXg"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertThatThrownBy(() -> Position.at(cursor)).isInstanceOf(Refused.class);
    }
}
