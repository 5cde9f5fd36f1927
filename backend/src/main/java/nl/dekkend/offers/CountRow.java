package nl.dekkend.offers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code offers.capacity_count}, as it is added. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CountRow(
        String offerId,
        LocalDate countedOn,
        @Nullable String groupName,
        @Nullable Integer maximum,
        @Nullable Integer occupied,
        @Nullable Integer reserved,
        @Nullable Integer waiting,
        PlaceStatus status,
        boolean estimate,
        boolean printed,
        Source source,
        boolean example,
        @Nullable String note,
        @Nullable OffsetDateTime recordedAt,
        @Nullable Role recordedBy) {

    /** The region's file holds counts that a public source printed; what was made up was printed nowhere. */
    static CountRow of(String offer, OfferEntry.Count count, Source source) {
        var free = CapacityRules.free(count.maximum(), count.occupied(), count.reserved());
        return new CountRow(
                offer,
                count.countedOn(),
                count.group(),
                count.maximum(),
                count.occupied(),
                count.reserved(),
                count.waiting(),
                Objects.requireNonNullElseGet(count.status(), () -> CapacityRules.status(free, count.waiting())),
                count.estimate(),
                !count.example(),
                source,
                count.example(),
                null,
                null,
                null);
    }

    /** What somebody counted: nobody printed it, and nobody made it up. */
    static CountRow of(RecordCapacityInput input, Source source, OffsetDateTime at, Role by) {
        return new CountRow(
                input.offer(),
                Objects.requireNonNull(input.countedOn()),
                input.group(),
                input.maximum(),
                input.occupied(),
                input.reserved(),
                input.waiting(),
                input.statusOfAll(),
                input.estimate(),
                false,
                source,
                false,
                input.note(),
                at,
                by);
    }

    /** As its writer sees it. */
    CapacityCount count() {
        return new CapacityCount(
                countedOn,
                groupName,
                maximum,
                occupied,
                reserved,
                waiting,
                CapacityRules.free(maximum, occupied, reserved),
                status,
                estimate,
                note,
                printed,
                source,
                example);
    }
}
