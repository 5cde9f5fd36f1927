package nl.dekkend.socialmap;

import java.util.List;
import java.util.Objects;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A row of {@code socialmap.responsibility}; people see it as part of its municipality.
 *
 * @param postcodes only these four digits; empty for the municipality, or what other rows leave of it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ResponsibilityRow(
        String id,
        String municipalityId,
        List<String> postcodes,
        Sector sector,
        ResponsibilityTheme theme,
        String organisationId,
        @Nullable String partnershipId,
        Text explanation,
        Source source,
        boolean example) {

    static ResponsibilityRow of(ResponsibilityEntry entry, Source source) {
        return new ResponsibilityRow(
                entry.id(),
                entry.municipality(),
                Objects.requireNonNullElse(entry.postcodes(), List.of()),
                entry.sector(),
                entry.theme(),
                entry.organisation(),
                entry.partnership(),
                entry.explanation(),
                source,
                entry.example());
    }
}
