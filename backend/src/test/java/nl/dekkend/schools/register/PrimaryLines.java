package nl.dekkend.schools.register;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Part of the shipped list of primary schools, to be changed and written as a file of its own. */
record PrimaryLines(String header, List<String> rows) {

    static final Charset CP1252 = Charset.forName("windows-1252");

    /** The first locations of the country. */
    static PrimaryLines first(int count) {
        try (var lines = Files.lines(Path.of("data/open/duo-primary.csv"), CP1252)) {
            var all = lines.limit(count + 1L).toList();
            return new PrimaryLines(all.getFirst(), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrimaryLines without(int count) {
        return new PrimaryLines(header, rows.subList(count, rows.size()));
    }

    /** Those of one municipality, by its number. */
    PrimaryLines of(String municipality) {
        return new PrimaryLines(
                header,
                rows.stream()
                        .filter(row -> row.split(";", -1)[9].equals(municipality))
                        .toList());
    }

    PrimaryLines with(String id, UnaryOperator<String> change) {
        return new PrimaryLines(
                header,
                rows.stream()
                        .map(row -> row.contains(";" + id + ";") ? change.apply(row) : row)
                        .toList());
    }

    String text() {
        return Stream.concat(Stream.of(header), rows.stream()).collect(joining("\r\n", "", "\r\n"));
    }

    byte[] bytes() {
        return text().getBytes(CP1252);
    }
}
