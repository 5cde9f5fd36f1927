package nl.dekkend.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether the first line of a file names the expected columns. */
final class HeaderRules {

    private static final String DELIMITERS = ";,\t|";

    private HeaderRules() {}

    static List<FileProblem> check(String file, List<String> headers, TableFormat format) {
        if (headers.size() == 1 && format.columns().size() > 1) {
            return List.of(problem(file, null, oneColumn(headers.getFirst(), format.delimiter())));
        }
        var problems = new ArrayList<FileProblem>();
        for (var column : format.columns()) {
            var found = headers.stream().filter(column::isHeadedBy).toList();
            if (found.isEmpty()) {
                problems.add(problem(file, column.name(), missing(column, headers, format)));
            } else if (found.stream().distinct().count() < found.size()) {
                problems.add(problem(file, column.name(), "deze kolom staat twee keer in het bestand."));
            }
        }
        return problems;
    }

    private static String oneColumn(String header, char delimiter) {
        return DELIMITERS
                .chars()
                .filter(other -> header.indexOf(other) >= 0)
                .mapToObj(other -> "de kolommen zijn gescheiden met %s; verwacht is %s."
                        .formatted(sign((char) other), sign(delimiter)))
                .findFirst()
                .orElse("dit is geen tabel: verwacht zijn kolommen, gescheiden met %s.".formatted(sign(delimiter)));
    }

    private static String missing(Column column, List<String> headers, TableFormat format) {
        var name = column.perYear() ? column.name() + "<jaar>" : column.name();
        return headers.stream()
                .filter(header -> format.columns().stream().noneMatch(known -> known.isHeadedBy(header)))
                .filter(header -> likeness(header, column.name()) > 0)
                .max(Comparator.comparingDouble(header -> likeness(header, column.name())))
                .map(nearest ->
                        "de kolom '%s' ontbreekt; het meest lijkt '%s': is de kolom hernoemd?".formatted(name, nearest))
                .orElse("de kolom '%s' ontbreekt.".formatted(name));
    }

    /** From 0 to 1: how many pairs of letters both names have, whatever their order (Sørensen-Dice). */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        double all = pairs.size() + otherPairs.size();
        pairs.retainAll(otherPairs);
        return 2 * pairs.size() / all;
    }

    private static Set<String> pairs(String name) {
        var letters = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, Math.max(1, letters.length() - 1))
                .mapToObj(start -> letters.substring(start, Math.min(start + 2, letters.length())))
                .collect(Collectors.toSet());
    }

    private static String sign(char delimiter) {
        return delimiter == '\t' ? "een tab" : "'" + delimiter + "'";
    }

    private static FileProblem problem(String file, @Nullable String column, String sentence) {
        return new FileProblem(file, 1, column, sentence);
    }
}
