package nl.dekkend.needs;

import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** {@code glossary.yaml}: the words as people write them. */
record GlossaryFile(List<Entry> terms) {

    List<Row> rows(RegionSources sources) {
        return terms.stream()
                .map(entry -> entry.row(sources.require(entry.source())))
                .toList();
    }

    record Entry(
            String id,
            Map<String, String> term,
            @Nullable String abbreviation,
            Map<String, String> explanation,
            RegionSources.Reference source) {

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
