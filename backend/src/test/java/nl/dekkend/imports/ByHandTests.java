package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The product's own files, brought by hand from elsewhere. */
@DekkendTest("dekkend.imports.at-start=true")
class ByHandTests {

    @Autowired
    Imports imports;

    @Autowired
    OpenSources sources;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territories", "postcodes", "municipalities", "boards",
                "duo-secondary", "duo-secondary-pupils", "duo-primary", "duo-pupils"
            })
    void whatTheProductLoadedIsNotReadAgain(String kind) throws IOException {
        var shipped = Objects.requireNonNull(sources.shipped(kind));
        var file = Files.copy(Path.of("data/open", shipped.file()), folder.resolve(shipped.file()));

        assertThat(imports.run(kind, new ImportRequest(file, List.of(), shipped.asOf(), shipped.scope(), 0))
                        .block())
                .isInstanceOf(ImportReport.Unchanged.class);
    }
}
