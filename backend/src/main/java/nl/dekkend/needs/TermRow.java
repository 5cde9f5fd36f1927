package nl.dekkend.needs;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code needs.term}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TermRow(
        String id, @Nullable String abbreviation, Map<Language, Term.Text> texts, Source source, String searchWords) {

    static TermRow of(GlossaryFile.Entry entry, Source source) {
        return new TermRow(
                entry.id(),
                entry.abbreviation(),
                TranslationRules.texts(entry.term(), entry.explanation(), Term.Text::new),
                source,
                searchWords(entry));
    }

    private static String searchWords(GlossaryFile.Entry entry) {
        var texts =
                Stream.of(entry.term(), entry.explanation()).map(Map::values).flatMap(Collection::stream);
        return Stream.concat(Stream.of(entry.abbreviation()).filter(Objects::nonNull), texts)
                .collect(joining(" "));
    }
}
