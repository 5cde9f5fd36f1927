package nl.dekkend.needs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.imports.RegionSources;
import org.jspecify.annotations.Nullable;

/** {@code needs.yaml}: the taxonomy as people write it. */
final class NeedsFile {

    private NeedsFile() {}

    /** Every need, or the file is refused with all that is wrong in it. */
    static List<Entry> read(Path file) {
        var problems = new RegionProblems();
        var needs = new RegionRecords(problems).read(file, "needs", Entry.class, Entry::id);
        problems.refuse();
        NeedRules.check(needs, problems);
        problems.refuse();
        return needs.stream().map(RegionRecord::value).toList();
    }

    record Entry(
            String id,
            @Nullable String parent,
            int order,
            Map<String, String> name,
            Map<String, String> plainName,
            List<String> synonyms,
            RegionSources.Reference source) {}
}
