package nl.dekkend.socialmap;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as {@code organisations.yaml} tells of it.
 *
 * @param schoolBoard DUO's number of the board it is, for who keeps the file
 * @param municipality CBS code of the municipality it is
 */
record OrganisationEntry(
        String id,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        @Nullable Text description,
        @Nullable String partnership,
        @Nullable String schoolBoard,
        @Nullable String municipality,
        @Nullable URI website,
        @Nullable String phone,
        @Nullable String email,
        List<Place> places,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        RegionSources.Reference source,
        Boolean example) {}
