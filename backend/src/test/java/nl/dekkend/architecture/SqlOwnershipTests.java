package nl.dekkend.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A module's SQL touches its own schema; what it wants from another it asks through that module's interface. */
class SqlOwnershipTests {

    private static final Path MIGRATIONS = Path.of("target/classes/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\bcreate (?:table|view|materialized view) (\\w+\\.\\w+)");

    @Test
    void noClassNamesATableOfAnotherModule() throws IOException {
        assertThat(trespasses(Path.of("target/classes/nl/dekkend"), ".class", SqlOwnershipTests::texts))
                .isEmpty();
    }

    @Test
    void noMigrationNamesATableOfAnotherModule() throws IOException {
        assertThat(trespasses(MIGRATIONS, ".sql", Files::readString)).isEmpty();
    }

    private static List<String> trespasses(Path root, String ending, Reader reader) throws IOException {
        var tables = Pattern.compile(tables().collect(joining("|", "\\b(", ")\\b")));
        var found = new ArrayList<String>();
        for (var file : files(root, ending)) {
            var owner = root.relativize(file).getName(0).toString();
            tables.matcher(reader.read(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(table -> !table.startsWith(owner + "."))
                    .forEach(table -> found.add(file + " says " + table));
        }
        return found;
    }

    private static Stream<String> tables() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(MIGRATIONS, ".sql")) {
            TABLE.matcher(Files.readString(file)).results().forEach(table -> found.add(Pattern.quote(table.group(1))));
        }
        return found.stream();
    }

    /** Every text in a class: a table that is named on its own is put into SQL elsewhere. */
    private static String texts(Path file) throws IOException {
        var constants = ClassFile.of().parse(file).constantPool();
        return StreamSupport.stream(constants.spliterator(), false)
                .filter(Utf8Entry.class::isInstance)
                .map(text -> ((Utf8Entry) text).stringValue())
                .collect(joining("\n"));
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private interface Reader {
        String read(Path file) throws IOException;
    }
}
