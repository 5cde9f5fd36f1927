package nl.dekkend.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Solves what can be solved of sums of which some numbers are unknown. */
final class Equations {

    private static final double NOTHING = 1e-9;

    private Equations() {}

    /**
     * The unknowns that have one value.
     *
     * @param lines each a sum, and its parts behind it
     */
    static <T> List<T> solved(List<List<T>> lines, List<T> unknown) {
        var rows = new ArrayList<double[]>();
        for (var line : lines) rows.add(row(line, unknown));
        var done = 0;
        for (int column = 0; column < unknown.size(); column++) {
            var pivot = pivot(rows, done, column);
            if (pivot < 0) continue;
            var row = rows.remove(pivot);
            rows.add(done++, row);
            clear(rows, row, column);
        }
        return rows.subList(0, done).stream()
                .map(Equations::alone)
                .filter(column -> column >= 0)
                .map(unknown::get)
                .toList();
    }

    private static <T> double[] row(List<T> line, List<T> unknown) {
        return unknown.stream()
                .mapToDouble(one -> line.contains(one) ? line.getFirst().equals(one) ? -1 : 1 : 0)
                .toArray();
    }

    private static int pivot(List<double[]> rows, int from, int column) {
        return IntStream.range(from, rows.size())
                .filter(row -> Math.abs(rows.get(row)[column]) > NOTHING)
                .findFirst()
                .orElse(-1);
    }

    private static void clear(List<double[]> rows, double[] by, int column) {
        var size = by[column];
        Arrays.setAll(by, at -> by[at] / size);
        for (var row : rows) {
            if (row == by) continue;
            var times = row[column];
            for (int at = 0; at < row.length; at++) row[at] -= times * by[at];
        }
    }

    /** The only unknown of a row; below zero when there are more. */
    private static int alone(double[] row) {
        var left = IntStream.range(0, row.length)
                .filter(at -> Math.abs(row[at]) > NOTHING)
                .toArray();
        return left.length == 1 ? left[0] : -1;
    }
}
