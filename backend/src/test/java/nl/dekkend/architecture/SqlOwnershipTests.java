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
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A module's SQL touches its own schema; what it wants from another it asks through that module's interface. */
class SqlOwnershipTests {

    /** These hold what all schemas share: functions, extensions, the catalogue. */
    private static final List<String> OPEN = List.of("shared", "public", "pg_catalog");

    private static final Pattern SQL =
            Pattern.compile("(?is).*\\b(select|insert into|update|delete from|create|alter|lock table)\\b.*");

    @Test
    void noClassNamesTheSchemaOfAnotherModule() throws IOException {
        var classes = Path.of("target/classes/nl/dekkend");

        assertThat(trespasses(classes, ".class", SqlOwnershipTests::texts)).isEmpty();
    }

    @Test
    void noMigrationNamesTheSchemaOfAnotherModule() throws IOException {
        var migrations = Path.of("target/classes/db/migration");

        assertThat(trespasses(migrations, ".sql", Files::readString)).isEmpty();
    }

    private static List<String> trespasses(Path root, String ending, Reader reader) throws IOException {
        var modules = modules();
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                var owner = root.relativize(file).getName(0).toString();
                var others = modules.stream()
                        .filter(module -> !module.equals(owner) && !OPEN.contains(module))
                        .collect(joining("|", "(?<![\\w.\"'])(", ")\\.[a-z_]+"));
                Pattern.compile(others)
                        .matcher(reader.read(file))
                        .results()
                        .forEach(hit -> found.add(file + " says " + hit.group()));
            }
        }
        return found;
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(Path.of("target/classes/db/migration"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    /** Every text in a class that reads as SQL, put together from parts or not. */
    private static String texts(Path file) throws IOException {
        var constants = ClassFile.of().parse(file).constantPool();
        return StreamSupport.stream(constants.spliterator(), false)
                .filter(Utf8Entry.class::isInstance)
                .map(text -> ((Utf8Entry) text).stringValue())
                .filter(text -> SQL.matcher(text).matches())
                .collect(joining("\n"));
    }

    private interface Reader {
        String read(Path file) throws IOException;
    }
}
