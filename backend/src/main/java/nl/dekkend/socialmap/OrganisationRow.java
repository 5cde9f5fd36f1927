package nl.dekkend.socialmap;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
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
        @Nullable Text description,
        @Nullable String partnershipId,
        @Nullable URI website,
        @Nullable String phone,
        @Nullable String email,
        List<Place> places,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example) {

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.id(),
                organisation.name(),
                organisation.abbreviation(),
                organisation.kind(),
                organisation.description(),
                organisation.partnershipId(),
                organisation.website(),
                organisation.phone(),
                organisation.email(),
                organisation.places(),
                organisation.contacts(),
                organisation.confirmedAt(),
                organisation.source(),
                organisation.example());
    }

    /** What somebody wrote is confirmed by writing it, and nobody made it up. */
    static OrganisationRow of(String id, OrganisationDraft draft, Source source, OffsetDateTime at) {
        var input = draft.input();
        return new OrganisationRow(
                id,
                input.name(),
                input.abbreviation(),
                input.kind(),
                input.descriptionText(),
                draft.partnershipId(),
                input.websiteAddress(),
                input.nationalPhone(),
                input.email(),
                draft.places(),
                draft.contacts(),
                at,
                source,
                false);
    }

    /** As its writer sees it. */
    Organisation organisation(KeptState state) {
        return new Organisation(
                id,
                name,
                abbreviation,
                kind,
                description,
                partnershipId,
                website,
                phone,
                email,
                places,
                contacts,
                confirmedAt,
                source,
                example,
                state);
    }
}
