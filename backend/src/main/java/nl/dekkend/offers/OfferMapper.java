package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.FreshnessRules;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;

/** Reads offers and counts from their rows. */
final class OfferMapper {

    private OfferMapper() {}

    /** @param year when the current school year began */
    static Offer offer(Readable row, OffsetDateTime year) {
        var columns = new Columns(row);
        var confirmed = row.get("confirmed_at", OffsetDateTime.class);
        return new Offer(
                columns.text("id"),
                columns.text("name"),
                columns.word("kind", OfferKind.class),
                columns.said("summary"),
                columns.saidIfAny("description"),
                row.get("provider_id", String.class),
                row.get("provider_school_id", String.class),
                columns.texts("partnership_ids"),
                columns.texts("support_needs"),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                columns.texts("service_area"),
                columns.jsonList("places", Place.class),
                columns.jsonList("routes", AccessRoute.class),
                columns.jsonList("history", OfferHistoryEntry.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                columns.word("status", OfferStatus.class),
                row.get("last_known_on", LocalDate.class),
                FreshnessRules.confirmedSince(confirmed, year),
                columns.jsonList("contacts", ContactPoint.class),
                row.get("distance_km", Double.class),
                confirmed,
                columns.json("source", Source.class),
                columns.flag("example"),
                KeptState.of(row));
    }

    static CapacityCount count(Readable row) {
        var columns = new Columns(row);
        var maximum = row.get("maximum", Integer.class);
        var occupied = row.get("occupied", Integer.class);
        var reserved = row.get("reserved", Integer.class);
        return new CapacityCount(
                columns.value("counted_on", LocalDate.class),
                row.get("group_name", String.class),
                maximum,
                occupied,
                reserved,
                row.get("waiting", Integer.class),
                CapacityRules.free(maximum, occupied, reserved),
                columns.word("status", PlaceStatus.class),
                columns.flag("estimate"),
                row.get("note", String.class),
                columns.flag("printed"),
                columns.json("source", Source.class),
                columns.flag("example"));
    }
}
