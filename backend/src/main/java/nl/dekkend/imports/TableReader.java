package nl.dekkend.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads one file line by line and gathers what is wrong with it. Used once. */
final class TableReader {

    private final String file;
    private final TableFormat format;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<List<String>, Integer> lineOfKey = new HashMap<>();
    private final Map<Integer, Column> watched = new TreeMap<>();
    private List<String> headers = List.of();
    private int line = 1;
    private int next = 1;

    TableReader(String file, TableFormat format) {
        this.file = file;
        this.format = format;
    }

    Reading<Table> read(String text) {
        var cutOff = !text.endsWith("\n") && !text.endsWith("\r");
        CSVFormat.Builder csv =
                CSVFormat.DEFAULT.builder().setDelimiter(format.delimiter()).setIgnoreEmptyLines(false);
        try (var lines =
                CSVParser.builder().setFormat(csv.get()).setCharSequence(text).get()) {
            readLines(lines);
        } catch (IOException | UncheckedIOException fault) {
            line = next;
            problem(line, null, "een aanhalingsteken op deze regel wordt niet goed gesloten.");
        }
        if (cutOff) {
            problems.removeIf(problem -> problem.line() == line);
            problem(
                    line,
                    null,
                    "het bestand houdt midden in deze regel op; download het opnieuw. "
                            + "Klopt de regel toch, zet er dan een regeleinde achter.");
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problem(0, null, "het bestand heeft alleen kolomnamen en geen enkele regel met gegevens.");
        }
        return problems.isEmpty() ? new Reading.Accepted<>(new Table(headers, rows)) : new Reading.Refused<>(problems);
    }

    private void readLines(CSVParser lines) {
        for (var records = lines.iterator(); records.hasNext(); ) {
            line = next;
            take(records.next().stream().map(String::strip).toList());
            next = (int) lines.getCurrentLineNumber() + 1;
            if (headers.isEmpty()) {
                return;
            }
        }
    }

    private void take(List<String> cells) {
        if (headers.isEmpty()) {
            takeHeaders(cells);
        } else if (cells.size() == headers.size()) {
            takeRow(cells);
        } else if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
            // An empty line is no row; publishers end files with one.
            problem(
                    line,
                    null,
                    "deze regel heeft %d cellen; verwacht zijn er %d. Is het bestand afgebroken?"
                            .formatted(cells.size(), headers.size()));
        }
    }

    private void takeHeaders(List<String> cells) {
        problems.addAll(HeaderRules.check(file, cells, format));
        if (problems.isEmpty()) {
            headers = cells;
            for (int position = 0; position < cells.size(); position++) {
                watch(position, cells.get(position));
            }
        }
    }

    private void watch(int position, String header) {
        positions.putIfAbsent(header, position);
        format.columns().stream()
                .filter(column -> column.isHeadedBy(header))
                .forEach(column -> watched.put(position, column));
    }

    private void takeRow(List<String> cells) {
        watched.forEach((position, column) -> checkCell(position, column, cells.get(position)));
        var row = new Table.Row(line, positions, cells);
        rows.add(row);
        if (!format.key().isEmpty()) {
            checkKey(row);
        }
    }

    private void checkCell(int position, Column column, String cell) {
        String fault = CellRules.fault(column, cell);
        if (fault != null) {
            problem(line, headers.get(position), fault);
        }
    }

    private void checkKey(Table.Row row) {
        var key = format.key().stream().map(row::text).toList();
        Integer earlier = lineOfKey.putIfAbsent(key, line);
        if (earlier != null) {
            problem(
                    line,
                    String.join(" + ", format.key()),
                    "'%s' staat al op regel %d; verwacht is dat het één keer voorkomt."
                            .formatted(String.join(" ", key), earlier));
        }
    }

    private void problem(int where, @Nullable String column, String sentence) {
        problems.add(new FileProblem(file, where, column, sentence));
    }
}
