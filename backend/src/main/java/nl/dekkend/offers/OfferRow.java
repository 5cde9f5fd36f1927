package nl.dekkend.offers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.keeping.KeptState;
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
        List<Place> nearPlaces,
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
            OfferEntry entry,
            List<Place> places,
            List<Place> nearPlaces,
            List<OfferHistoryEntry> history,
            Source source,
            String searchWords) {
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
                nearPlaces,
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
                OfferRules.translatedWords(entry.summary(), entry.description()));
    }

    /** What somebody wrote is confirmed by writing it, and nobody made it up. */
    static OfferRow of(String id, SaveOfferInput input, OfferDraft draft, Source source, OffsetDateTime at) {
        return new OfferRow(
                id,
                input.name(),
                input.kind(),
                input.summary().text(),
                input.descriptionText(),
                input.provider(),
                input.providerSchool(),
                input.partnerships(),
                input.supportNeeds(),
                input.ageFrom(),
                input.ageTo(),
                input.serviceArea(),
                draft.places(),
                draft.nearPlaces(),
                draft.routes(),
                draft.routes().stream().map(AccessRoute::startBy).distinct().toList(),
                draft.history(),
                draft.contacts(),
                input.validFrom(),
                input.validTo(),
                input.status(),
                at.toLocalDate(),
                at,
                source,
                false,
                draft.searchWords(),
                OfferRules.translatedWords(input.summary().text(), input.descriptionText()));
    }

    /** As its writer sees it. */
    Offer offer(KeptState state) {
        return new Offer(
                id,
                name,
                kind,
                summary,
                description,
                providerId,
                providerSchoolId,
                partnershipIds,
                supportNeeds,
                ageFrom,
                ageTo,
                serviceArea,
                places,
                routes,
                history,
                validFrom,
                validTo,
                status,
                lastKnownOn,
                true,
                contacts,
                null,
                confirmedAt,
                source,
                example,
                state);
    }
}
