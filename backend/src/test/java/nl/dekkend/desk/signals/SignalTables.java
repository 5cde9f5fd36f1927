package nl.dekkend.desk.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Tables of counts: their cells, their sums, and what is seen of them. */
final class SignalTables {

    private static final List<String> SIDE = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private SignalTables() {}

    static Map<SignalCell, Integer> seen(Map<SignalCell, Integer> counts, int rows, int columns, long lot) {
        return SignalRules.shown(SIDE.subList(0, rows), SIDE.subList(0, columns), counts, new SplittableRandom(lot));
    }

    static List<Map<SignalCell, Integer>> every(int rows, int columns, int most) {
        var all = List.of(Map.<SignalCell, Integer>of());
        for (var cell : cells(rows, columns)) {
            if (!cell.isCrossing()) continue;
            var more = new ArrayList<Map<SignalCell, Integer>>();
            for (var before : all)
                for (int count = 0; count < most; count++) {
                    var one = new HashMap<>(before);
                    one.put(cell, count);
                    more.add(one);
                }
            all = more;
        }
        return all;
    }

    static int sum(Map<SignalCell, Integer> counts, SignalCell of) {
        return counts.entrySet().stream()
                .filter(one -> of.theme().equals(SignalCell.ALL)
                        || of.theme().equals(one.getKey().theme()))
                .filter(one -> of.municipality().equals(SignalCell.ALL)
                        || of.municipality().equals(one.getKey().municipality()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    static SignalCell cell(int row, int column) {
        return new SignalCell(SIDE.get(row), SIDE.get(column));
    }

    static List<SignalCell> cells(int rows, int columns) {
        return lines(rows, columns).stream().flatMap(List::stream).distinct().toList();
    }

    /** Each sum with its parts. */
    static List<List<SignalCell>> lines(int rows, int columns) {
        var themes = SIDE.subList(0, rows);
        var places = SIDE.subList(0, columns);
        return Stream.of(
                        themes.stream()
                                .map(theme -> line(
                                        SignalCell.ofTheme(theme),
                                        places.stream().map(place -> new SignalCell(theme, place)))),
                        places.stream()
                                .map(place -> line(
                                        SignalCell.ofMunicipality(place),
                                        themes.stream().map(theme -> new SignalCell(theme, place)))),
                        Stream.of(line(SignalCell.WHOLE, themes.stream().map(SignalCell::ofTheme))),
                        Stream.of(line(SignalCell.WHOLE, places.stream().map(SignalCell::ofMunicipality))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<SignalCell> line(SignalCell sum, Stream<SignalCell> parts) {
        return Stream.concat(Stream.of(sum), parts).toList();
    }
}
