package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;

/** A copy of the region's files, to be changed and brought in again. */
record MapFiles(Path folder, Imports imports) {

    private static final Path SHIPPED = Path.of("data/region");
    private static final List<String> FILES =
            List.of("organisations.yaml", "services.yaml", "desks.yaml", "responsibilities.yaml", "sources.yaml");

    static MapFiles copied(Path folder, Imports imports) throws IOException {
        for (var file : FILES) Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        return new MapFiles(folder, imports);
    }

    void change(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    void load() {
        assertThat(report()).isNotInstanceOf(ImportReport.Refused.class);
    }

    ImportReport report() {
        var request =
                new ImportRequest(folder.resolve("organisations.yaml"), List.of(), null, new ImportScope.National(), 0);
        return Objects.requireNonNull(imports.run("social-map", request).block());
    }
}
