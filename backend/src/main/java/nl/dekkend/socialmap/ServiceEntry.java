package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** A service as {@code services.yaml} tells of it. */
record ServiceEntry(
        String id,
        String name,
        String organisation,
        ServiceCategory category,
        Text description,
        @Nullable Text eligibility,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        List<Place> places,
        List<Text> languages,
        @Nullable Text cost,
        List<Text> accessibility,
        List<AccessRoute> routes,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        RegionSources.Reference source,
        Boolean example) {}
