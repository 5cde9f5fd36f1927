package nl.dekkend.needs;

import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code needs.support_need}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SupportNeedRow(
        String id,
        @Nullable String parentId,
        int position,
        List<String> synonyms,
        Map<Language, SupportNeed.Text> texts,
        Source source) {

    static SupportNeedRow of(NeedsFile.Entry entry, Source source) {
        return new SupportNeedRow(
                entry.id(),
                entry.parent(),
                entry.order(),
                entry.synonyms(),
                TranslationRules.texts(entry.name(), entry.plainName(), SupportNeed.Text::new),
                source);
    }
}
