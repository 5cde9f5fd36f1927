package nl.dekkend.needs;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code needs.term}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TermRow(
        String id, @Nullable String abbreviation, Text name, Text explanation, Source source, String searchWords) {

    static TermRow of(GlossaryFile.Entry entry, Source source) {
        return new TermRow(
                entry.id(), entry.abbreviation(), entry.term(), entry.explanation(), source, searchWords(entry));
    }

    private static String searchWords(GlossaryFile.Entry entry) {
        return Stream.of(
                        entry.abbreviation(),
                        entry.term().words(),
                        entry.explanation().words())
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }
}
