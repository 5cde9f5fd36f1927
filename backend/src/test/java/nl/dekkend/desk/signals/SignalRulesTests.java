package nl.dekkend.desk.signals;

import static nl.dekkend.desk.signals.SignalTables.cell;
import static nl.dekkend.desk.signals.SignalTables.cells;
import static nl.dekkend.desk.signals.SignalTables.every;
import static nl.dekkend.desk.signals.SignalTables.lines;
import static nl.dekkend.desk.signals.SignalTables.seen;
import static nl.dekkend.desk.signals.SignalTables.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be seen of a table of counts and all its sums. */
class SignalRulesTests {

    @Test
    void fewerThanFiveAreNeverSeenAndNoneIsAsFew() {
        for (int table = 0; table < 300; table++) {
            var counts = random(table, 5, 4);

            assertThat(seen(counts, 5, 4, table))
                    .allSatisfy((cell, count) ->
                            assertThat(count).isGreaterThanOrEqualTo(5).isEqualTo(sum(counts, cell)));
        }
    }

    @Test
    void whereEverythingIsFiveOrMoreEverythingIsSeen() {
        var counts = new HashMap<SignalCell, Integer>();
        for (var cell : cells(3, 3)) if (cell.isCrossing()) counts.put(cell, 5);

        assertThat(seen(counts, 3, 3, 1)).hasSize(16).containsEntry(SignalCell.WHOLE, 45);
    }

    @Test
    void whereManyAreFewOnlyThoseAreHidden() {
        var counts = Map.of(
                cell(0, 0),
                9,
                cell(0, 1),
                3,
                cell(0, 2),
                2,
                cell(1, 0),
                3,
                cell(1, 1),
                7,
                cell(1, 2),
                4,
                cell(2, 0),
                4,
                cell(2, 1),
                2,
                cell(2, 2),
                8);

        assertThat(seen(counts, 3, 3, 1)).hasSize(16 - 6);
    }

    /** Who adds and takes away whatever is seen, and knows that none is less than none, finds no number under five. */
    @Test
    void whateverIsReckonedANumberUnderFiveMayBeFiveOrMore() {
        for (int table = 0; table < 200; table++) {
            noneIsKnownToBeFew(random(table, 6, 4), 6, 4, table);
            noneIsKnownToBeFew(dense(table), 4, 4, table);
        }
    }

    /** What two rows have left is what two columns have left: all of it stands where they cross, and nothing elsewhere. */
    @Test
    void nothingIsNotReckonedFromRowsAndColumnsTogether() {
        var counts = Map.of(cell(0, 0), 3, cell(0, 1), 3, cell(0, 2), 10, cell(2, 2), 9);

        for (int lot = 0; lot < 50; lot++) noneIsKnownToBeFew(counts, 3, 3, lot);
    }

    /** How many under five there are together in a row or column is a number under five as well. */
    @Test
    void whatIsLeftOfASumIsNeverFewerThanFive() {
        for (int table = 0; table < 300; table++) {
            var seen = seen(random(table, 6, 4), 6, 4, table);

            for (var line : lines(6, 4)) {
                var whole = seen.get(line.getFirst());
                if (whole == null || seen.keySet().containsAll(line)) continue;
                var rest = whole
                        - line.stream()
                                .skip(1)
                                .mapToInt(cell -> seen.getOrDefault(cell, 0))
                                .sum();
                assertThat(rest).isGreaterThanOrEqualTo(5);
            }
        }
    }

    /** Two blocks that hide themselves, and one number between them: all lines together would give it back. */
    @Test
    void aNumberBetweenTwoBlocksIsNotReckonedFromBoth() {
        var counts = new HashMap<SignalCell, Integer>();
        for (int row = 0; row < 4; row++)
            for (int column = 0; column < 4; column++) counts.put(cell(row, column), row / 2 == column / 2 ? 3 : 9);
        counts.put(cell(1, 2), 2);

        for (int lot = 0; lot < 20; lot++) {
            assertThat(seen(counts, 4, 4, lot)).doesNotContainKey(cell(1, 2));
            noneIsKnownToBeFew(counts, 4, 4, lot);
        }
    }

    /** Who knows these rules and tries every table with every lot: what is seen fits at least two numbers for each. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"2, 2, 11", "1, 3, 15"})
    void noHiddenNumberIsFoundByTryingEveryTable(int rows, int columns, int most) {
        var seen = new HashMap<Map<SignalCell, Integer>, Map<SignalCell, Set<Integer>>>();
        var inside = new HashSet<Map<SignalCell, Integer>>();
        var all = cells(rows, columns);
        for (var counts : every(rows, columns, most)) {
            for (int lot = 0; lot < 12; lot++) {
                var shown = seen(counts, rows, columns, lot);
                var fits = seen.computeIfAbsent(shown, any -> new HashMap<>());
                for (var cell : all)
                    fits.computeIfAbsent(cell, any -> new HashSet<>()).add(sum(counts, cell));
                if (counts.values().stream().allMatch(count -> count < most - 3)) inside.add(shown);
            }
        }

        assertThat(inside).hasSizeGreaterThan(100);
        for (var shown : inside)
            for (var cell : all)
                if (!shown.containsKey(cell))
                    assertThat(seen.get(shown).get(cell))
                            .as(cell + " of " + shown)
                            .hasSizeGreaterThan(1);
    }

    private static void noneIsKnownToBeFew(Map<SignalCell, Integer> counts, int rows, int columns, int lot) {
        var seen = seen(counts, rows, columns, lot);
        var reckoning = new Reckoning(lines(rows, columns), seen);
        for (var cell : cells(rows, columns))
            if (!seen.containsKey(cell))
                assertThat(reckoning.most(cell))
                        .as("%s of %s with lot %d", cell, counts, lot)
                        .isGreaterThanOrEqualTo(5);
    }

    /** As nowhere, and for that the hardest: many that are just under five or just above. */
    private static Map<SignalCell, Integer> dense(long seed) {
        var random = new Random(seed);
        var counts = new HashMap<SignalCell, Integer>();
        for (var cell : cells(4, 4)) if (cell.isCrossing()) counts.put(cell, 1 + random.nextInt(15));
        return counts;
    }

    /** As in life: many nothings and few, and some that are many. */
    private static Map<SignalCell, Integer> random(long seed, int rows, int columns) {
        var random = new Random(seed);
        var counts = new HashMap<SignalCell, Integer>();
        for (var cell : cells(rows, columns))
            if (cell.isCrossing() && random.nextInt(3) > 0)
                counts.put(cell, random.nextInt(random.nextBoolean() ? 5 : 15));
        return counts;
    }
}
