package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.ReadableIds;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.PlaceRules;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote of an organisation, in the form in which it is kept; only of an input that was found right.
 *
 * @param before the organisation as it is; null for a new one
 * @param positions of the postcodes that places stand in, by their four digits
 */
record OrganisationDraft(
        SaveOrganisationInput input, @Nullable Organisation before, Map<String, Point> positions) {

    OrganisationRow row(Source source, OffsetDateTime at) {
        var id = before == null ? ReadableIds.of(input.name(), "organisatie") : before.id();
        return OrganisationRow.of(id, this, source, at);
    }

    /** Nobody makes or unmakes a partnership here. */
    @Nullable
    String partnershipId() {
        return before == null ? null : before.partnershipId();
    }

    List<Place> places() {
        var had = before == null ? List.<Place>of() : before.places();
        return input.places().stream()
                .map(place -> PlaceRules.located(place.place(had), positions))
                .toList();
    }

    List<ContactPoint> contacts() {
        return input.contacts().stream().map(ContactPointInput::contact).toList();
    }
}
