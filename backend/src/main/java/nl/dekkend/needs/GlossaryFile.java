package nl.dekkend.needs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** {@code glossary.yaml}: the words as people write them. */
final class GlossaryFile {

    private GlossaryFile() {}

    /** Every word, or the file is refused with all that is wrong in it. */
    static List<Row> read(Path file) {
        return RegionList.read(file, "terms", Entry.class, Entry::id)
                .check(GlossaryRules::check)
                .rows(Entry::row);
    }

    record Entry(
            String id,
            Map<String, String> term,
            @Nullable String abbreviation,
            Map<String, String> explanation,
            RegionSources.Reference source)
            implements RegionList.Sourced {

        Row row(Source source) {
            return new Row(id, term, abbreviation, explanation, source);
        }
    }

    record Row(
            String id,
            Map<String, String> term,
            @Nullable String abbreviation,
            Map<String, String> explanation,
            Source source) {}
}
