package nl.dekkend.offers;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.schools.School;
import nl.dekkend.shared.FreshnessRules;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Text;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.territory.PlaceRules;
import org.jspecify.annotations.Nullable;

/** What follows from what is said of an offer, in a file or by those who keep it. */
final class OfferRules {

    private OfferRules() {}

    /** The day of the newest word: its confirmation, else the day its status speaks of, else its source's date. */
    static @Nullable LocalDate lastKnownOn(
            @Nullable OffsetDateTime confirmedAt, @Nullable LocalDate statusAsOf, @Nullable LocalDate sourceAsOf) {
        return FreshnessRules.lastKnownOn(confirmedAt, statusAsOf == null ? sourceAsOf : statusAsOf);
    }

    /** What was said of its places, each with a position where its postcode has one. */
    static List<Place> located(List<Place> said, Map<String, Point> positions) {
        return said.stream().map(place -> PlaceRules.located(place, positions)).toList();
    }

    /** An offer at a school takes place there, when nobody says otherwise. */
    static List<Place> places(List<Place> own, @Nullable School school) {
        if (!own.isEmpty() || school == null) return own;
        return List.of(new Place(school.name(), school.address(), school.location()));
    }

    /** What people search it with: its own words and what its provider is called. */
    static String searchWords(
            String name,
            Text summary,
            @Nullable Text description,
            @Nullable Organisation provider,
            @Nullable School school) {
        return Stream.of(
                        name,
                        summary.in(Language.NL),
                        description == null ? null : description.in(Language.NL),
                        provider == null ? null : provider.name(),
                        provider == null ? null : provider.abbreviation(),
                        school == null ? null : school.name())
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    /** The same in every language but Dutch. */
    static String translatedWords(Text summary, @Nullable Text description) {
        return Stream.of(summary, description)
                .filter(Objects::nonNull)
                .map(Text::translatedWords)
                .collect(joining(" "));
    }
}
