package nl.dekkend.profiles.spending;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums of money never tell what one school got. */
class ClosingRulesTests {

    @Test
    void theFifthSchoolsFirstSaveOpensTheSums() {
        assertThat(granted(Saves.first(4, 100))).isZero();
        assertThat(granted(Saves.first(5, 100))).isEqualTo(500);
    }

    @Test
    void theSumStaysUntilFiveOthersHaveSaved() {
        assertThat(granted(Saves.first(9, 100))).isEqualTo(500);
        assertThat(granted(Saves.first(10, 100))).isEqualTo(1000);
    }

    @Test
    void aCorrectionWaitsForFourOthers() {
        var corrected = Saves.first(5, 100).save("S0", 900);
        assertThat(granted(corrected)).isEqualTo(500);

        IntStream.rangeClosed(1, 3).forEach(number -> corrected.save("S" + number, 200));
        assertThat(granted(corrected)).isEqualTo(500);

        assertThat(granted(corrected.save("S4", 200))).isEqualTo(900 + 4 * 200);
    }

    @Test
    void oneSchoolThatSavesFiveTimesIsOneSchool() {
        var saves = Saves.first(5, 100);
        IntStream.range(0, 5).forEach(time -> saves.save("S0", 200 + time));

        assertThat(granted(saves)).isEqualTo(500);
    }

    @Test
    void whoSaysTheSameAgainOrTakesBackAChangeIsNoneOfTheFive() {
        var saves = Saves.first(5, 100);
        IntStream.range(0, 4).forEach(number -> saves.save("S" + number, 100));
        saves.save("S0", 200).save("S0", 100);

        assertThat(granted(saves.save("S4", 900))).isEqualTo(500);
    }

    @Test
    void whoLeavesThePartnershipStaysInTheSumUntilFourOthersHaveSaved() {
        var left = Saves.first(6, 100).leave("S0");
        assertThat(granted(left)).isEqualTo(500);

        IntStream.rangeClosed(6, 8).forEach(number -> left.save("S" + number, 10));

        assertThat(granted(left)).isEqualTo(4 * 100 + 100 + 3 * 10);
    }

    @Test
    void aSumOfFewerThanFiveIsNeverMade() {
        var left = Saves.first(5, 100);
        IntStream.range(0, 5).forEach(number -> left.leave("S" + number));
        assertThat(granted(left)).isEqualTo(500);

        IntStream.range(0, 5).forEach(number -> left.save("N" + number, 10));
        assertThat(granted(left)).isEqualTo(50);
    }

    @Test
    void whatStoodInSumsBeforeThereWasAHistoryStaysTogether() {
        var saves = new Saves();
        IntStream.range(0, 7).forEach(number -> saves.before("S" + number, 100));

        assertThat(granted(saves)).isEqualTo(700);
        assertThat(granted(saves.save("S7", 10))).isEqualTo(700);
    }

    @Test
    void aSumThatIsNearOneOfLongAgoIsNotMade() {
        var saves = Saves.first(5, 100);
        IntStream.range(0, 4).forEach(number -> saves.save("S" + number, 200));
        assertThat(granted(saves.save("S5", 900))).isEqualTo(4 * 200 + 100 + 900);

        IntStream.range(0, 4).forEach(number -> saves.save("S" + number, 100));
        assertThat(granted(saves.save("S4", 101))).isEqualTo(4 * 200 + 100 + 900);

        IntStream.range(6, 9).forEach(number -> saves.save("S" + number, 10));
        assertThat(granted(saves)).isEqualTo(4 * 100 + 101 + 900 + 3 * 10);
    }

    /** Twelve schools save, correct, repeat and leave in whatever order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyTwoSumsThatEverWerePublicDifferByTheAmountsOfFiveSchoolsAtLeast(long seed) {
        var saves = saves(new Random(seed));
        var seen = IntStream.rangeClosed(1, saves.size())
                .mapToObj(end -> ClosingRules.last(saves.subList(0, end)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();

        assertThat(seen)
                .hasSizeGreaterThan(3)
                .allMatch(closing -> closing.accounts().size() >= 5);
        for (int one = 0; one < seen.size(); one++) {
            for (int later = one + 1; later < seen.size(); later++) {
                assertThat(different(seen.get(one), seen.get(later))).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(100);
    }

    private static List<SpendingRevision> saves(Random random) {
        var saves = new Saves();
        for (int count = 0; count < 120; count++) {
            var school = "S" + random.nextInt(12);
            if (random.nextInt(8) == 0) saves.leave(school);
            else saves.save(school, random.nextInt(4));
        }
        return saves.all();
    }

    /** The schools whose amounts are others in one than in the other. */
    private static Set<String> different(Closing before, Closing after) {
        var old = amounts(before);
        var now = amounts(after);
        var schools = new HashSet<>(old.keySet());
        schools.addAll(now.keySet());
        return schools.stream()
                .filter(school -> !old.getOrDefault(school, -1L).equals(now.getOrDefault(school, -1L)))
                .collect(toSet());
    }

    private static Map<String, Long> amounts(Closing closing) {
        return closing.accounts().stream()
                .collect(toMap(
                        SpendingRevision::schoolId, one -> one.basicSupport().granted()));
    }

    private static long granted(Saves saves) {
        return ClosingRules.last(saves.all()).stream()
                .flatMap(closing -> closing.accounts().stream())
                .mapToLong(account -> account.basicSupport().granted())
                .sum();
    }
}
