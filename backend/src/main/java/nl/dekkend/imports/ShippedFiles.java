package nl.dekkend.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code shipped.yaml}: what the product brings along, in the order in which it is loaded. */
record ShippedFiles(List<ShippedFile> files) {

    static ShippedFiles in(Path folder) {
        return RegionFile.read(folder.resolve("shipped.yaml"), ShippedFiles.class);
    }

    record ShippedFile(
            String kind,
            String file,
            @Nullable List<String> alongside,
            @Nullable LocalDate asOf) {

        ImportRequest in(Path folder) {
            var others = Objects.requireNonNullElse(alongside, List.<String>of());
            return new ImportRequest(
                    folder.resolve(file),
                    others.stream().map(folder::resolve).toList(),
                    asOf,
                    new ImportScope.National(),
                    0);
        }
    }
}
