package nl.dekkend.offers;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.RouteStart;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code offers.offer}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OfferRow(
        String id,
        String name,
        OfferKind kind,
        Text summary,
        @Nullable Text description,
        @Nullable String providerId,
        @Nullable String providerSchoolId,
        List<String> partnershipIds,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        List<Place> places,
        List<AccessRoute> routes,
        List<RouteStart> startBy,
        List<OfferHistoryEntry> history,
        List<ContactPoint> contacts,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        OfferStatus status,
        @Nullable LocalDate lastKnownOn,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example,
        String searchWords,
        String translatedWords) {

    static OfferRow of(
            OfferEntry entry, List<Place> places, List<OfferHistoryEntry> history, Source source, String searchWords) {
        return new OfferRow(
                entry.id(),
                entry.name(),
                entry.kind(),
                entry.summary(),
                entry.description(),
                entry.provider(),
                entry.providerSchool(),
                entry.partnerships(),
                entry.supportNeeds(),
                entry.ageFrom(),
                entry.ageTo(),
                entry.serviceArea(),
                places,
                entry.routes(),
                entry.routes().stream().map(AccessRoute::startBy).distinct().toList(),
                history,
                entry.contacts(),
                entry.validFrom(),
                entry.validTo(),
                entry.status(),
                OfferRules.lastKnownOn(entry.confirmedAt(), entry.statusAsOf(), source.asOf()),
                entry.confirmedAt(),
                source,
                entry.example(),
                searchWords,
                translatedWords(entry));
    }

    private static String translatedWords(OfferEntry entry) {
        return Stream.of(entry.summary(), entry.description())
                .filter(Objects::nonNull)
                .map(Text::translatedWords)
                .collect(joining(" "));
    }
}
