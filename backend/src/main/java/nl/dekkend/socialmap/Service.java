package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.keeping.Kept;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation does for children, parents or schools: an entry of the social map.
 *
 * @param eligibility for whom it is; null for everybody
 * @param needIds support needs it is meant for
 * @param ageFrom years, 0 to 27; null when no lower bound is known
 * @param ageTo years, inclusive; null when no upper bound is known
 * @param municipalityIds whose people may use it; empty for the whole country
 * @param cost null when not known
 * @param ownContacts its own; those of its organisation come in when there are none
 * @param distanceKm to its nearest place, when somebody asked near what; null without a known place
 * @param confirmedAt when its own people last confirmed it; null when they never did
 * @param example true when details were made up
 * @param state which word about it this is, and whether it was withdrawn
 */
public record Service(
        String id,
        String name,
        String organisationId,
        ServiceCategory category,
        Text description,
        @Nullable Text eligibility,
        List<String> needIds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> municipalityIds,
        List<Place> places,
        List<Text> languages,
        @Nullable Text cost,
        List<Text> accessibility,
        List<AccessRoute> routes,
        List<ContactPoint> ownContacts,
        @Nullable Double distanceKm,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example,
        KeptState state)
        implements Kept {

    /** What everybody may know of one that its keepers took back: that it was there, and no word of what it said. */
    Service bare() {
        return new Service(
                id,
                name,
                organisationId,
                category,
                Text.of(name),
                null,
                List.of(),
                null,
                null,
                municipalityIds,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                distanceKm,
                confirmedAt,
                Source.DEKKEND,
                example,
                state);
    }

    @Override
    public int version() {
        return state.version();
    }

    @Override
    public boolean withdrawn() {
        return state.withdrawn();
    }

    @Override
    public @Nullable OffsetDateTime withdrawnAt() {
        return state.withdrawnAt();
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(description);
    }
}
