package nl.dekkend.offers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An offer as {@code offers.yaml} tells of it.
 *
 * @param provider id of the organisation that provides it
 * @param providerSchool location code of the school where it takes place
 * @param capacity counts that a public source printed, or example ones
 * @param statusAsOf the day the source speaks of; null for the source's own date
 */
record OfferEntry(
        String id,
        String name,
        OfferKind kind,
        Text summary,
        @Nullable Text description,
        @Nullable String provider,
        @Nullable String providerSchool,
        List<String> partnerships,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        List<Place> places,
        List<AccessRoute> routes,
        List<Count> capacity,
        List<ContactPoint> contacts,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        OfferStatus status,
        @Nullable LocalDate statusAsOf,
        List<Before> history,
        @Nullable OffsetDateTime confirmedAt,
        RegionSources.Reference source,
        Boolean example) {

    /** What came before; {@code id} is the record's own in the source. */
    record Before(
            @Nullable String id,
            Text name,
            Text description,
            @Nullable LocalDate plannedFor,
            RegionSources.Reference source) {}

    /** A count of places; without a status it follows from the numbers. */
    record Count(
            LocalDate countedOn,
            @Nullable String group,
            @Nullable Integer maximum,
            @Nullable Integer occupied,
            @Nullable Integer reserved,
            @Nullable Integer waiting,
            @Nullable PlaceStatus status,
            Boolean estimate,
            RegionSources.Reference source,
            Boolean example) {}
}
