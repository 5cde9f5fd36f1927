package nl.dekkend.desk.signals;

import static java.util.Collections.newSetFromMap;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of a table of counts with all its sums. What is under the fewest is hidden, none included; and so
 * much beside it that by all that is seen, and none being less than none, each of those could be the fewest or more:
 * then no number is told, nor how few some have together. What is hidden beside is drawn by lot: from "the smallest
 * other one" one could reckon backwards.
 */
final class SignalRules {

    static final int FEWEST = 5;

    private record Count(SignalCell of, int number) {}

    /**
     * Counts and their sum: a row, a column, or the sums of either. All lines together are a net in which every count
     * runs from one line to another, and as much comes into each line as leaves it.
     *
     * @param leaves whether the parts leave it and the sum comes in; else it is the other way round
     */
    private record Line(Count sum, List<Count> parts, boolean leaves) {

        boolean isLeftBy(Count count) {
            return leaves == (count != sum);
        }

        Stream<Count> all() {
            return Stream.concat(parts.stream(), Stream.of(sum));
        }
    }

    private final Map<SignalCell, Count> counts = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Count, List<Line>> linesOf = new LinkedHashMap<>();
    private final Set<Count> hidden = new LinkedHashSet<>();
    private final RandomGenerator lot;

    private SignalRules(
            List<String> themes, List<String> municipalities, Map<SignalCell, Integer> found, RandomGenerator lot) {
        this.lot = lot;
        found.forEach((cell, number) -> Stream.of(
                        cell,
                        SignalCell.ofTheme(cell.theme()),
                        SignalCell.ofMunicipality(cell.municipality()),
                        SignalCell.WHOLE)
                .forEach(of -> counts.merge(of, new Count(of, number), SignalRules::together)));
        for (var theme : themes)
            line(SignalCell.ofTheme(theme), municipalities.stream().map(place -> new SignalCell(theme, place)), true);
        for (var place : municipalities)
            line(SignalCell.ofMunicipality(place), themes.stream().map(theme -> new SignalCell(theme, place)), false);
        line(SignalCell.WHOLE, themes.stream().map(SignalCell::ofTheme), true);
        line(SignalCell.WHOLE, municipalities.stream().map(SignalCell::ofMunicipality), false);
        counts.values().stream().filter(count -> count.number() < FEWEST).forEach(hidden::add);
    }

    /**
     * The numbers that may be seen.
     *
     * @param themes all rows of the table
     * @param municipalities all columns of the table
     * @param found the counts at their crossings; what is left out is none
     */
    static Map<SignalCell, Integer> shown(
            List<String> themes, List<String> municipalities, Map<SignalCell, Integer> found, RandomGenerator lot) {
        var table = new SignalRules(themes, municipalities, found, lot);
        var more = true;
        while (more) more = table.hidesOneMore();
        return table.counts.values().stream()
                .filter(table::isShown)
                .collect(toMap(Count::of, Count::number, (one, other) -> one, LinkedHashMap::new));
    }

    private static Count together(Count one, Count other) {
        return new Count(one.of(), one.number() + other.number());
    }

    private void line(SignalCell sum, Stream<SignalCell> parts, boolean leaves) {
        var line = new Line(count(sum), parts.map(this::count).toList(), leaves);
        lines.add(line);
        line.all()
                .forEach(count ->
                        linesOf.computeIfAbsent(count, any -> new ArrayList<>()).add(line));
    }

    private Count count(SignalCell of) {
        return counts.computeIfAbsent(of, none -> new Count(none, 0));
    }

    /** False when nothing can be reckoned any more. */
    private boolean hidesOneMore() {
        var telling = lines.stream().filter(this::tells).findFirst();
        var next = telling.isPresent()
                ? beside(telling.get())
                : hidden.stream()
                        .filter(count -> count.number() < FEWEST && !mayBeTheFewest(count))
                        .findFirst()
                        .map(count -> beside(linesOf(count)))
                        .orElse(null);
        return next != null && hidden.add(next);
    }

    /** Whether a line gives a number back by itself, or how few it holds. */
    private boolean tells(Line line) {
        var parts = line.parts().stream().filter(hidden::contains).toList();
        if (parts.isEmpty() || hidden.contains(line.sum())) return false;
        return parts.size() == 1 || parts.stream().mapToInt(Count::number).sum() < FEWEST;
    }

    /** One more of the line, the sum when there is no other. */
    private Count beside(Line line) {
        var drawn = drawn(line.parts().stream().filter(this::isShown).toList());
        return drawn == null ? line.sum() : drawn;
    }

    /** Whether all that is seen would be the same if a hidden count were the fewest, and others made up for it. */
    private boolean mayBeTheFewest(Count count) {
        Map<Count, Integer> others = new IdentityHashMap<>();
        hidden.forEach(other -> others.put(other, other.number()));
        others.remove(count);
        return IntStream.range(count.number(), FEWEST)
                .allMatch(more -> bringsOne(end(count), start(count), others, newSetFromMap(new IdentityHashMap<>())));
    }

    /** Brings one on from line to line: by one more of what leaves a line, or one less of what comes in. */
    private boolean bringsOne(Line from, Line to, Map<Count, Integer> by, Set<Line> seen) {
        if (from == to) return true;
        if (!seen.add(from)) return false;
        return from.all().filter(by::containsKey).anyMatch(count -> {
            var isMore = from.isLeftBy(count);
            var is = Objects.requireNonNull(by.get(count));
            if (!isMore && is == 0 || !bringsOne(isMore ? end(count) : start(count), to, by, seen)) return false;
            by.put(count, isMore ? is + 1 : is - 1);
            return true;
        });
    }

    private Line start(Count count) {
        return linesOf(count).stream()
                .filter(line -> line.isLeftBy(count))
                .findFirst()
                .orElseThrow();
    }

    private Line end(Count count) {
        return linesOf(count).stream()
                .filter(line -> !line.isLeftBy(count))
                .findFirst()
                .orElseThrow();
    }

    /** One of these lines, a crossing sooner than a sum; of any other line when all of these are hidden. */
    private @Nullable Count beside(List<Line> some) {
        var here = some.stream().flatMap(Line::all).filter(this::isShown).toList();
        var all =
                here.isEmpty() ? counts.values().stream().filter(this::isShown).toList() : here;
        var crossings = all.stream().filter(count -> count.of().isCrossing()).toList();
        return drawn(crossings.isEmpty() ? all : crossings);
    }

    private @Nullable Count drawn(List<Count> some) {
        return some.isEmpty() ? null : some.get(lot.nextInt(some.size()));
    }

    private boolean isShown(Count count) {
        return !hidden.contains(count);
    }

    private List<Line> linesOf(Count count) {
        return Objects.requireNonNull(linesOf.get(count));
    }
}
