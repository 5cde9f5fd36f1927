package nl.dekkend.profiles.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiceTests {

    @Test
    void theyFallAsSplitMix64DoesEverywhere() {
        var dice = new Dice(1234567);

        assertThat(Stream.generate(dice::number).limit(3).map(Long::toUnsignedString))
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Test
    void theyFallTheSameForTheSameThingOnEveryMachineAndInEveryYear() {
        var dice = Dice.of("27MD02", "2026-2027", "answers");

        assertThat(IntStream.range(0, 8).map(at -> dice.below(100))).containsExactly(53, 31, 17, 57, 11, 53, 57, 89);
    }

    @Test
    void whatIsHeavierComesUpMoreOftenAndNothingTwice() {
        var dice = new Dice(1);
        var first = IntStream.range(0, 1000)
                .mapToObj(at -> dice.several(List.of(1, 9), 2, weight -> weight))
                .peek(drawn -> assertThat(drawn).containsExactlyInAnyOrder(1, 9))
                .filter(drawn -> drawn.getFirst() == 9)
                .count();

        assertThat(first).isBetween(850L, 950L);
    }
}
