package nl.dekkend.coverage;

import java.util.Collection;
import java.util.List;

/** When support is enough; docs/coverage.md tells it with examples. */
final class CoverageRules {

    private CoverageRules() {}

    /** What was made up counts only where there is nothing else. */
    static List<Supply> counting(Collection<Supply> all) {
        var real = all.stream().filter(supply -> !supply.example()).toList();
        return real.isEmpty() ? List.copyOf(all) : real;
    }

    /** @param counting what is there, either all made up or none of it */
    static CoverageLevel level(Collection<Supply> counting) {
        if (counting.isEmpty()) return CoverageLevel.NONE;
        var points = counting.stream().mapToInt(Supply::points).sum();
        return points > 1 && suppliers(counting) > 1 && counting.stream().anyMatch(supply -> !supply.full())
                ? CoverageLevel.COVERED
                : CoverageLevel.THIN;
    }

    static long suppliers(Collection<Supply> counting) {
        return counting.stream().map(Supply::supplier).distinct().count();
    }
}
