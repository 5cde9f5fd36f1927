package nl.dekkend.schools.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;

/** Writes a file into a test's folder and imports it as a list of primary schools. */
record RegisterTestFiles(Imports imports, Path folder) {

    ImportReport load(byte[] content, LocalDate asOf) {
        return load(content, asOf, new ImportScope.National(), 0);
    }

    ImportReport load(byte[] content, LocalDate asOf, ImportScope scope, int acceptClosing) {
        try {
            var file = Files.write(folder.resolve("scholen.csv"), content);
            return imports.run("duo-primary", new ImportRequest(file, List.of(), asOf, scope, acceptClosing))
                    .block();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
