package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;

/** Reads offers and counts from their rows. */
final class OfferMapper {

    private OfferMapper() {}

    static Offer offer(Readable row) {
        var has = new Columns(row);
        return new Offer(
                has.text("id"),
                has.text("name"),
                has.word("kind", OfferKind.class),
                has.text("summary"),
                row.get("description", String.class),
                row.get("provider_id", String.class),
                row.get("provider_school_id", String.class),
                has.texts("partnership_ids"),
                has.texts("support_needs"),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                has.texts("service_area"),
                has.jsonList("places", Place.class),
                has.jsonList("routes", AccessRoute.class),
                has.jsonList("history", OfferHistoryEntry.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                has.word("status", OfferStatus.class),
                row.get("last_known_on", LocalDate.class),
                has.flag("confirmed"),
                has.jsonList("contacts", ContactPoint.class),
                row.get("distance_km", Double.class),
                row.get("confirmed_at", OffsetDateTime.class),
                has.json("source", Source.class),
                has.flag("example"));
    }

    static CapacityCount count(Readable row) {
        var has = new Columns(row);
        var maximum = row.get("maximum", Integer.class);
        var occupied = row.get("occupied", Integer.class);
        var reserved = row.get("reserved", Integer.class);
        return new CapacityCount(
                has.value("counted_on", LocalDate.class),
                row.get("group_name", String.class),
                maximum,
                occupied,
                reserved,
                row.get("waiting", Integer.class),
                CapacityRules.free(maximum, occupied, reserved),
                has.word("status", PlaceStatus.class),
                has.flag("estimate"),
                has.flag("printed"),
                has.json("source", Source.class),
                has.flag("example"));
    }
}
