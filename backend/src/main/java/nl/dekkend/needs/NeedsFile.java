package nl.dekkend.needs;

import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionSources;
import org.jspecify.annotations.Nullable;

/** {@code needs.yaml}: the taxonomy as people write it. */
record NeedsFile(List<Entry> needs) {

    record Entry(
            String id,
            @Nullable String parent,
            int order,
            Map<String, String> name,
            Map<String, String> plainName,
            List<String> synonyms,
            RegionSources.Reference source) {}
}
