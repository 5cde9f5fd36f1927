package nl.dekkend.needs;

import java.util.List;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code needs.support_need}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SupportNeedRow(
        String id,
        @Nullable String parentId,
        int position,
        Text name,
        Text plainName,
        List<String> synonyms,
        Source source) {

    static SupportNeedRow of(NeedsFile.Entry entry, Source source) {
        return new SupportNeedRow(
                entry.id(), entry.parent(), entry.order(), entry.name(), entry.plainName(), entry.synonyms(), source);
    }
}
