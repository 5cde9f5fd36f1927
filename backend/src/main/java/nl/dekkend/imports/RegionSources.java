package nl.dekkend.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** {@code sources.yaml} beside a region file: where its facts come from. */
public final class RegionSources {

    private final Map<String, Entry> byId;

    private RegionSources(List<Entry> sources) {
        this.byId = sources.stream().collect(toMap(Entry::id, identity()));
    }

    /** Reads the sources that stand in the same folder as this file. */
    public static RegionSources beside(Path file) {
        var problems = new RegionProblems();
        var sources = new RegionRecords(problems)
                .read(file.resolveSibling("sources.yaml"), "sources", Entry.class, Entry::id);
        problems.refuse();
        return new RegionSources(sources.stream().map(RegionRecord::value).toList());
    }

    /** Whether there is such a source: asked first where every fault is to be told at once. */
    public boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The source meant, or the file is refused. A note on the record itself goes before the note on the source. */
    public Source require(Reference reference) {
        var entry = byId.get(reference.id());
        if (entry == null) throw unknown(reference);
        var note = reference.note() == null ? entry.note() : reference.note();
        return new Source(entry.title(), entry.asOf(), entry.url(), note);
    }

    private static ImportRefused unknown(Reference reference) {
        var sentence = "de bron '%s' staat er niet in.".formatted(reference.id());
        return new ImportRefused(List.of(new FileProblem("sources.yaml", 0, null, sentence)));
    }

    /**
     * How a record names its source.
     *
     * @param ref document and line it was read from, for who keeps the file: "000:84"
     */
    public record Reference(
            String id, @Nullable String ref, @Nullable Text note) {}

    private record Entry(
            String id,
            @Nullable String document,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate asOf,
            @Nullable URI url,
            @Nullable String licence,
            @Nullable Text note) {}
}
