package nl.dekkend.offers;

import java.time.LocalDate;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * How many places there were on a count date. Numbers are zero or more; null is unknown, or hidden from the public.
 *
 * @param group the group that was counted, when an offer has several
 * @param maximum places there are
 * @param occupied places taken
 * @param reserved places held for children who will come
 * @param waiting children waiting
 * @param free places left
 * @param printed true when a public source printed these numbers
 * @param example true when the count was made up
 */
record CapacityCount(
        LocalDate countedOn,
        @Nullable String group,
        @Nullable Integer maximum,
        @Nullable Integer occupied,
        @Nullable Integer reserved,
        @Nullable Integer waiting,
        @Nullable Integer free,
        PlaceStatus status,
        boolean estimate,
        boolean printed,
        Source source,
        boolean example) {

    /** The same count without its small numbers, and without what would give them away. */
    CapacityCount withoutSmallNumbers() {
        var seenOccupied = CapacityRules.isSmall(occupied) ? null : occupied;
        var seenWaiting = CapacityRules.isSmall(waiting) ? null : waiting;
        return new CapacityCount(
                countedOn,
                group,
                maximum,
                seenOccupied,
                reserved,
                seenWaiting,
                null,
                status,
                estimate,
                printed,
                source,
                example);
    }
}
