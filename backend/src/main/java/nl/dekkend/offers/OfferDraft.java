package nl.dekkend.offers;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.ReadableIds;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.School;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.socialmap.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, in the form in which it is kept; only of an input that was found right.
 *
 * @param before the offer as it is; null for a new one
 */
record OfferDraft(
        SaveOfferInput input,
        KnownElsewhere known,
        @Nullable Offer before) {

    /** What a role is about at it: of an offer that is there, who kept it before still does. */
    Scope scope() {
        return before == null ? input.scope() : before.scope();
    }

    OfferRow row(Source source, OffsetDateTime at) {
        var id = before == null ? ReadableIds.of(input.name(), "aanbod") : before.id();
        return OfferRow.of(id, input, this, source, at);
    }

    List<Place> places() {
        var had = before == null ? List.<Place>of() : before.places();
        var said = input.places().stream().map(place -> place.place(had)).toList();
        return OfferRules.located(said, known.positions());
    }

    List<Place> nearPlaces() {
        return OfferRules.places(places(), school());
    }

    List<AccessRoute> routes() {
        return input.routes().stream().map(AccessRouteInput::route).toList();
    }

    List<ContactPoint> contacts() {
        return input.contacts().stream().map(ContactPointInput::contact).toList();
    }

    List<OfferHistoryEntry> history() {
        return before == null ? List.of() : before.history();
    }

    /** The publication somebody named; null when they named none. */
    @Nullable
    Source source() {
        return input.source() == null ? null : input.source().source();
    }

    String searchWords() {
        return OfferRules.searchWords(
                input.name(), input.summary().text(), input.descriptionText(), provider(), school());
    }

    private @Nullable Organisation provider() {
        return known.organisations().get(String.valueOf(input.provider()));
    }

    private @Nullable School school() {
        return known.schools().get(String.valueOf(input.providerSchool()));
    }
}
