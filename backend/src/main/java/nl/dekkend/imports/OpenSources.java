package nl.dekkend.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code open/sources.yaml}: what each kind of open data is, and how far the file reaches that the product ships. */
@Component
public class OpenSources {

    private final Path list;
    private final Map<String, Entry> byKind;

    OpenSources(@Value("${dekkend.shipped}") Path folder) {
        this.list = folder.resolve("open").resolve("sources.yaml");
        var file = RegionFile.read(list, SourcesFile.class);
        this.byKind = file.files().stream().collect(toMap(Entry::kind, identity()));
    }

    /** The list that names the source of a file: this one, wherever open data lie; else the one beside the file. */
    Path list(String kind, Path file) {
        return byKind.containsKey(kind) ? list : file.resolveSibling("sources.yaml");
    }

    /** The source of what a file of this kind says, when it speaks of this day. */
    public Source of(String kind, @Nullable LocalDate asOf) {
        var entry = Objects.requireNonNull(byKind.get(kind), kind);
        return new Source(entry.title(), asOf, entry.url(), null);
    }

    /** Null for the region's own files, of which each record says these things itself. */
    @Nullable
    Entry shipped(String kind) {
        return byKind.get(kind);
    }

    record SourcesFile(List<Entry> files) {}

    /** One file of open data. */
    record Entry(
            String kind,
            String file,
            String publisher,
            String title,
            @Nullable URI url,
            LocalDate asOf,
            Set<String> municipalities,
            int rows,
            String encoding,
            String licence,
            @Nullable String note,
            String sha256) {

        ImportScope scope() {
            return municipalities.isEmpty()
                    ? new ImportScope.National()
                    : new ImportScope.Municipalities(municipalities);
        }
    }
}
