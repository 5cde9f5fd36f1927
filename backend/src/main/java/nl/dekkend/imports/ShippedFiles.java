package nl.dekkend.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code shipped.yaml}: what the product brings along, in the order in which it is loaded. */
record ShippedFiles(List<ShippedFile> files) {

    static ShippedFiles in(Path folder) {
        return RegionFile.read(folder.resolve("shipped.yaml"), ShippedFiles.class);
    }

    record ShippedFile(String kind, String file, @Nullable List<String> alongside) {

        ImportRequest in(Path folder, OpenSources sources) {
            var files = Objects.requireNonNullElse(alongside, List.<String>of()).stream()
                    .map(folder::resolve)
                    .toList();
            var open = sources.shipped(kind);
            return open == null
                    ? new ImportRequest(folder.resolve(file), files, null, new ImportScope.National(), 0)
                    : new ImportRequest(folder.resolve(file), files, open.asOf(), open.scope(), 0);
        }
    }
}
