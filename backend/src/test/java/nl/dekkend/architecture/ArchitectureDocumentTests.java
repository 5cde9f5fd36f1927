package nl.dekkend.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dekkend.Dekkend;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The drawing of the modules is made from the code; delete it to have it drawn anew. */
class ArchitectureDocumentTests {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java/nl/dekkend");
    private static final Pattern NOTE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final ApplicationModules all = ApplicationModules.of(Dekkend.class);
    private final List<ApplicationModule> modules = all.stream()
            .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
            .toList();

    @Test
    void theDrawingShowsWhatTheCodeIs() throws IOException {
        if (!Files.exists(DOCUMENT)) Files.writeString(DOCUMENT, drawn());

        assertThat(DOCUMENT).hasContent(drawn());
    }

    private String drawn() {
        return """
                # Modules

                What the backend consists of, and which module leans on which; made from the code by
                `ArchitectureDocumentTests`. Every module leans on `shared` and `graphql`; those arrows are left out.

                ```mermaid
                flowchart BT
                %s
                ```

                | module | what it knows |
                |---|---|
                %s
                """.formatted(
                        lines(modules.stream().flatMap(this::arrows)),
                        lines(modules.stream().map(this::row)));
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(all)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(other -> !List.of("shared", "graphql").contains(other))
                .sorted()
                .map(other -> "    " + module.getIdentifier() + " --> " + other);
    }

    private String row(ApplicationModule module) {
        return "| `%s` | %s |"
                .formatted(module.getIdentifier(), note(module.getIdentifier().toString()));
    }

    /** The first sentence of its package's note. */
    private static String note(String module) {
        try {
            var source = Files.readString(SOURCES.resolve(module).resolve("package-info.java"));
            var note = NOTE.matcher(source);
            assertThat(note.find()).as(module).isTrue();
            var words = note.group(1)
                    .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                    .strip();
            return words.split("(?<=\\.)\\s", 2)[0];
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(joining("\n"));
    }
}
