package nl.dekkend.clone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the clone; tests run in {@code backend/}. */
final class Clone {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> DOCUMENTS = List.of(".", "docs", "docs/adr", ".github", "schema");

    private Clone() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** YAML, or JSON, which is YAML as well. */
    static JsonNode yaml(String name) throws IOException {
        return new YAMLMapper().readTree(text(name));
    }

    static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    static List<String> documents() {
        return DOCUMENTS.stream().flatMap(folder -> files(folder, ".md")).toList();
    }

    static List<String> workflows() {
        return files(".github/workflows", ".yml").toList();
    }

    private static Stream<String> files(String folder, String ending) {
        try (var files = Files.list(path(folder))) {
            return files
                    .map(file -> ROOT.relativize(file.normalize()).toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
