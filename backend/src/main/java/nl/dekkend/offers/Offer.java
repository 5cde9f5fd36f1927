package nl.dekkend.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.identity.Scope;
import nl.dekkend.keeping.Kept;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.schools.School;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Support that a partnership offers beyond what each school gives.
 *
 * @param providerId the organisation that provides it; null when no source names one
 * @param schoolId the school where it takes place; null when it is not tied to one
 * @param needIds support needs it is meant for; empty when no source says
 * @param ageFrom years, 0 to 27; null when no lower bound is known
 * @param ageTo years, inclusive; null when no upper bound is known
 * @param municipalityIds whose children may come
 * @param places its own; without any it takes place at its school
 * @param history what came before, newest first
 * @param status the state it was in on {@code lastKnownOn}
 * @param lastKnownOn the day of the newest word about it; null when its source has no date
 * @param confirmedThisYear true when its own people confirmed it in the current school year
 * @param ownContacts its own; others come in when there are none
 * @param distanceKm to its nearest place, when somebody asked near what; null without a known place
 * @param confirmedAt when its own people last confirmed it; null when they never did
 * @param example true when details were made up
 * @param state which word about it this is, and whether it was withdrawn
 */
public record Offer(
        String id,
        String name,
        OfferKind kind,
        Text summary,
        @Nullable Text description,
        @Nullable String providerId,
        @Nullable String schoolId,
        List<String> partnershipIds,
        List<String> needIds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> municipalityIds,
        List<Place> places,
        List<AccessRoute> routes,
        List<OfferHistoryEntry> history,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        OfferStatus status,
        @Nullable LocalDate lastKnownOn,
        boolean confirmedThisYear,
        List<ContactPoint> ownContacts,
        @Nullable Double distanceKm,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example,
        KeptState state)
        implements Kept {

    /**
     * What a role may be about at it: its partnerships, its provider, or the school that provides it. A school where
     * another organisation's help is given is its host and does not speak for it.
     */
    public Scope scope() {
        return new Scope(
                Stream.ofNullable(providerId == null ? schoolId : null).collect(toUnmodifiableSet()),
                Set.of(),
                Stream.ofNullable(providerId).collect(toUnmodifiableSet()),
                Set.of(),
                Set.of(),
                Set.copyOf(partnershipIds));
    }

    /** Where it takes place: at its school when it names no own place. Of one that was taken back nothing is added. */
    List<Place> placesAt(@Nullable School school) {
        return withdrawnAt() == null ? OfferRules.places(places, school) : places;
    }

    /**
     * What everybody may know of one that its keepers took back: that it was there, and no word of what it said. For
     * which needs and where it was stays: earlier years are counted by that.
     */
    Offer bare() {
        return new Offer(
                id,
                name,
                kind,
                Text.of(name),
                null,
                providerId,
                schoolId,
                partnershipIds,
                needIds,
                null,
                null,
                municipalityIds,
                List.of(),
                List.of(),
                List.of(),
                validFrom,
                validTo,
                status,
                lastKnownOn,
                confirmedThisYear,
                List.of(),
                distanceKm,
                confirmedAt,
                Source.DEKKEND,
                example,
                state);
    }

    /** Counts the words about it. */
    @Override
    public int version() {
        return state.version();
    }

    /** Whether it is in no list any more. */
    @Override
    public boolean withdrawn() {
        return state.withdrawn();
    }

    /** When its keepers withdrew it; null when it is there or its file stopped naming it. */
    @Override
    public @Nullable OffsetDateTime withdrawnAt() {
        return state.withdrawnAt();
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(summary);
    }
}
