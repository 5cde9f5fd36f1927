package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.Objects;
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
        boolean example) {

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
                count.example());
    }
}
