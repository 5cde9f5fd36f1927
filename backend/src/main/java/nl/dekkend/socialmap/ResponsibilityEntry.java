package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Text;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible, as {@code responsibilities.yaml} tells.
 *
 * @param postcodes only these; null for the municipality, or what other rows leave of it
 */
record ResponsibilityEntry(
        String id,
        String municipality,
        @Nullable List<String> postcodes,
        Sector sector,
        ResponsibilityTheme theme,
        String organisation,
        @Nullable String partnership,
        Text explanation,
        RegionSources.Reference source,
        Boolean example) {}
