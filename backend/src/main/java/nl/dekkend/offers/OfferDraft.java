package nl.dekkend.offers;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.dekkend.identity.Scope;
import nl.dekkend.offers.OfferParts.AccessRouteInput;
import nl.dekkend.offers.OfferParts.ContactPointInput;
import nl.dekkend.offers.OfferParts.PlaceInput;
import nl.dekkend.offers.OfferParts.SourceInput;
import nl.dekkend.offers.OfferParts.TextInput;
import nl.dekkend.schools.School;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.PostcodeRules;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.WebRules;
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
        var id = before == null ? OfferRules.id(input.name()) : before.id();
        return OfferRow.of(id, input, this, source, at);
    }

    List<Place> places() {
        var said = input.places().stream().map(this::place).toList();
        return OfferRules.located(said, known.positions());
    }

    List<Place> nearPlaces() {
        return OfferRules.places(places(), school());
    }

    /** A place that nobody touched stays exactly where it is, also when that is known better than by postcode. */
    private Place place(PlaceInput input) {
        var typed = new Place(input.name(), address(input), null);
        return Optional.ofNullable(before).stream()
                .flatMap(offer -> offer.places().stream())
                .filter(place ->
                        Objects.equals(place.name(), typed.name()) && Objects.equals(place.address(), typed.address()))
                .findFirst()
                .orElse(typed);
    }

    private static @Nullable Address address(PlaceInput input) {
        if (input.street() == null || input.houseNumber() == null || input.postcode() == null || input.city() == null) {
            return null;
        }
        var postcode = Objects.requireNonNull(PostcodeRules.written(input.postcode()));
        return new Address(input.street(), input.houseNumber(), postcode, input.city());
    }

    List<AccessRoute> routes() {
        return input.routes().stream().map(OfferDraft::route).toList();
    }

    private static AccessRoute route(AccessRouteInput input) {
        var steps = input.steps().stream().map(TextInput::text).toList();
        return new AccessRoute(input.startBy(), input.permit(), steps, input.maxWeeks(), input.costForParents());
    }

    List<ContactPoint> contacts() {
        return input.contacts().stream().map(OfferDraft::contact).toList();
    }

    private static ContactPoint contact(ContactPointInput input) {
        var phone = input.phone() == null ? null : PhoneRules.national(input.phone());
        return new ContactPoint(input.role().text(), null, phone, input.email(), TextInput.textIfAny(input.hours()));
    }

    List<OfferHistoryEntry> history() {
        return before == null ? List.of() : before.history();
    }

    /** The publication somebody named; null when they named none. */
    @Nullable
    Source source() {
        var said = input.source();
        return said == null ? null : new Source(said.title(), said.asOf(), url(said), TextInput.textIfAny(said.note()));
    }

    private static @Nullable URI url(SourceInput input) {
        return input.url() == null ? null : WebRules.address(input.url());
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
