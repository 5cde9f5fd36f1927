package nl.dekkend.profiles.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.dekkend.profiles.content.ScoreBand;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRulesTests {

    private static final int TOTAL = 26;

    @ParameterizedTest
    @ValueSource(ints = {9, 25, 55, 58, 200})
    void thePrintedBandsComeBackAsNearAsSoManySchoolsCan(int schools) {
        var scores = scores(schools, TOTAL);

        assertThat(share(scores, ScoreBand.UP_TO_50)).isCloseTo(0.03, oneSchool(schools));
        assertThat(share(scores, ScoreBand.FROM_50_TO_80)).isCloseTo(0.38, oneSchool(schools));
        assertThat(share(scores, ScoreBand.FROM_80_TO_100)).isCloseTo(0.59, oneSchool(schools));
        assertThat(scores.stream().filter(met -> met == TOTAL).count() / (double) schools)
                .isCloseTo(0.23, oneSchool(schools));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 55, 58})
    void whoStandsFurtherMeetsNoLess(int schools) {
        assertThat(scores(schools, 27)).isSorted().allMatch(met -> met >= 9 && met <= 27);
    }

    private static List<Integer> scores(int schools, int total) {
        return IntStream.range(0, schools)
                .mapToObj(at -> ScoreRules.met(new Place(at, schools), total))
                .toList();
    }

    private static double share(List<Integer> scores, ScoreBand band) {
        return scores.stream().filter(met -> ScoreBand.of(met, TOTAL) == band).count() / (double) scores.size();
    }

    private static Offset<Double> oneSchool(int schools) {
        return within(1.0 / schools);
    }
}
