package nl.dekkend.needs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** {@code needs.yaml}: the taxonomy as people write it. */
final class NeedsFile {

    private NeedsFile() {}

    /** Every need, or the file is refused with all that is wrong in it. */
    static List<SupportNeedRow> read(Path file) {
        var needs = RegionList.read(file, "needs", Entry.class, Entry::id);
        var rules = new NeedRules(needs.values().collect(toMap(Entry::id, identity())));
        return needs.check(rules::check).rows(SupportNeedRow::of);
    }

    record Entry(
            String id,
            @Nullable String parent,
            int order,
            Text name,
            Text plainName,
            List<String> synonyms,
            RegionSources.Reference source)
            implements RegionList.Sourced {}
}
