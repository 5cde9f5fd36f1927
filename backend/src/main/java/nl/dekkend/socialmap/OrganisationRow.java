package nl.dekkend.socialmap;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import nl.dekkend.changes.Merge;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code socialmap.organisation}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OrganisationRow(
        String id,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        @Nullable String description,
        @Nullable String partnershipId,
        @Nullable URI website,
        @Nullable String phone,
        @Nullable String email,
        List<Place> places,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example) {

    static final Merge MERGE = Merge.lasting("Organisation", "socialmap.organisation", OrganisationRow.class);

    static OrganisationRow of(OrganisationEntry entry, List<Place> places, Source source) {
        return new OrganisationRow(
                entry.id(),
                entry.name(),
                entry.abbreviation(),
                entry.kind(),
                entry.description(),
                entry.partnership(),
                entry.website(),
                entry.phone(),
                entry.email(),
                places,
                entry.contacts(),
                entry.confirmedAt(),
                source,
                entry.example());
    }

    /** A partnership of which the law tells and nobody else: what is known of it is its own record's to say. */
    static OrganisationRow of(Partnership partnership) {
        return new OrganisationRow(
                "swv-" + partnership.id().toLowerCase(Locale.ROOT),
                partnership.name(),
                null,
                OrganisationKind.PARTNERSHIP,
                null,
                partnership.id(),
                partnership.website(),
                null,
                null,
                List.of(),
                partnership.contacts(),
                null,
                partnership.source(),
                false);
    }
}
