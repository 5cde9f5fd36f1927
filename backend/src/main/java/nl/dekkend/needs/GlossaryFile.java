package nl.dekkend.needs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** {@code glossary.yaml}: the words as people write them. */
final class GlossaryFile {

    private GlossaryFile() {}

    /** Every word, or the file is refused with all that is wrong in it. */
    static List<Row> read(Path file) {
        var problems = new RegionProblems();
        var sources = RegionSources.beside(file);
        var terms = new RegionRecords(problems).read(file, "terms", Entry.class, Entry::id);
        problems.refuse();
        for (var at : terms) {
            GlossaryRules.check(at, problems);
            problems.unlessKnown(at, "source", at.value().source().id(), sources::knows);
        }
        problems.refuse();
        return terms.stream()
                .map(RegionRecord::value)
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
