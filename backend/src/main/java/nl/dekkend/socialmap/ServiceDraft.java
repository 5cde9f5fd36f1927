package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.ReadableIds;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.PlaceRules;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote of a service, in the form in which it is kept; only of an input that was found right.
 *
 * @param before the service as it is; null for a new one
 */
record ServiceDraft(
        SaveServiceInput input,
        ServiceBasis known,
        @Nullable Service before) {

    /** What a role is about at it: of a service that is there, who kept it before still does. */
    Scope scope() {
        return before == null
                ? TieRules.scope(input.organisation(), known.reach().touching(input.serviceArea()))
                : TieRules.scope(before, known.reach());
    }

    ServiceRow row(Source source, OffsetDateTime at) {
        var id = before == null ? ReadableIds.of(input.name(), "hulp") : before.id();
        return ServiceRow.of(id, this, source, at);
    }

    List<Place> places() {
        var had = before == null ? List.<Place>of() : before.places();
        return input.places().stream()
                .map(place -> PlaceRules.located(place.place(had), known.positions()))
                .toList();
    }

    List<AccessRoute> routes() {
        return input.routes().stream().map(AccessRouteInput::route).toList();
    }

    List<ContactPoint> contacts() {
        return input.contacts().stream().map(ContactPointInput::contact).toList();
    }

    String searchWords() {
        var organisation = Objects.requireNonNull(known.organisations().get(input.organisation()));
        return ServiceNameRules.searchWords(input.name(), input.description().text(), organisation);
    }
}
