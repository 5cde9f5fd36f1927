package nl.dekkend.needs;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** {@code glossary.yaml}: the words as people write them. */
final class GlossaryFile {

    private GlossaryFile() {}

    /** Every word, or the file is refused with all that is wrong in it. */
    static List<TermRow> read(Path file) {
        return RegionList.read(file, "terms", Entry.class, Entry::id).check().rows(TermRow::of);
    }

    record Entry(String id, Text term, @Nullable String abbreviation, Text explanation, RegionSources.Reference source)
            implements RegionList.Sourced {}
}
