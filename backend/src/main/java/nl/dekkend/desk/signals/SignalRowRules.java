package nl.dekkend.desk.signals;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Lays out what may be seen. It knows nothing but that: which rows there are tells nothing of what is hidden. */
final class SignalRowRules {

    private static final Comparator<Signal> SUMS_FIRST = comparingInt(SignalRowRules::crossing)
            .thenComparing(comparingInt(SignalRowRules::number).reversed())
            .thenComparing(signal -> signal.cell().theme())
            .thenComparing(signal -> signal.cell().municipality());

    private SignalRowRules() {}

    /**
     * A row for every theme with every municipality of which some number may be seen, and for their sums.
     *
     * @param before what may be seen of the quarter before; nothing when the two do not compare
     */
    static List<Signal> rows(Map<SignalCell, Integer> shown, Map<SignalCell, Integer> before) {
        return seen(shown, SignalCell::theme).stream()
                .flatMap(theme -> seen(shown, SignalCell::municipality).stream()
                        .map(municipality -> new SignalCell(theme, municipality)))
                .map(cell -> new Signal(cell, shown.get(cell), shown.containsKey(cell) ? before.get(cell) : null))
                .sorted(SUMS_FIRST)
                .toList();
    }

    private static TreeSet<String> seen(Map<SignalCell, Integer> shown, Function<SignalCell, String> side) {
        var seen = new TreeSet<String>();
        if (!shown.isEmpty()) seen.add(SignalCell.ALL);
        shown.keySet().forEach(cell -> seen.add(side.apply(cell)));
        return seen;
    }

    private static int number(Signal signal) {
        return signal.count() == null ? 0 : signal.count();
    }

    private static int crossing(Signal signal) {
        if (signal.cell().equals(SignalCell.WHOLE)) return 0;
        return signal.cell().isCrossing() ? 2 : 1;
    }
}
