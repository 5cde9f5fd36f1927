package nl.dekkend.profiles.content;

import static nl.dekkend.profiles.content.ScoreBand.FROM_50_TO_80;
import static nl.dekkend.profiles.content.ScoreBand.FROM_80_TO_100;
import static nl.dekkend.profiles.content.ScoreBand.UP_TO_50;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreBandTests {

    @Test
    void aBandBeginsAtItsBoundAndNotBelow() {
        assertThat(ScoreBand.of(12, 25)).isEqualTo(UP_TO_50);
        assertThat(ScoreBand.of(13, 26)).isEqualTo(FROM_50_TO_80);
        assertThat(ScoreBand.of(19, 25)).isEqualTo(FROM_50_TO_80);
        assertThat(ScoreBand.of(20, 25)).isEqualTo(FROM_80_TO_100);
    }

    @Test
    void nothingMetIsTheLowestAndAllMetTheHighest() {
        assertThat(ScoreBand.of(0, 1)).isEqualTo(UP_TO_50);
        assertThat(ScoreBand.of(1, 1)).isEqualTo(FROM_80_TO_100);
    }
}
