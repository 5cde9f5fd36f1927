package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpendingFiguresTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void realAmountsAndThoseThatWereMadeUpAreNeverAddedUp() {
        assertThat(figures(Saves.first(4, 100).examples(5))).hasValueSatisfying(sum -> {
            assertThat(sum.schools()).isEqualTo(5);
            assertThat(sum.example()).isTrue();
        });
        assertThat(figures(Saves.first(5, 100).examples(9))).hasValueSatisfying(sum -> {
            assertThat(sum.schools()).isEqualTo(5);
            assertThat(sum.basicSupport().granted()).isEqualTo(500);
            assertThat(sum.example()).isFalse();
            assertThat(sum.source().note()).isNull();
        });
    }

    @Test
    void fourOfEachTellNothing() {
        assertThat(figures(Saves.first(4, 100).examples(4))).isEmpty();
    }

    @Test
    void areAsOfTheDayOfTheClosing() {
        assertThat(figures(Saves.first(7, 100))).map(SpendingFigures::asOf).contains(LocalDate.of(2026, 1, 5));
    }

    private static Optional<SpendingFigures> figures(Saves saves) {
        return SpendingFigures.of(2025, saves.all(), ZONE);
    }
}
