package nl.dekkend.offers;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What numbers of places come down to, and which of them the public may see (docs/adr: small numbers). */
final class CapacityRules {

    /** A number of children below this could point at a child. */
    static final int SMALLEST_SHOWN = 5;

    /** Up to and including this number of free places is "a few". */
    static final int FEW = 2;

    private CapacityRules() {}

    /** Never below zero; a count that names no reserved places has none. */
    static @Nullable Integer free(@Nullable Integer maximum, @Nullable Integer occupied, @Nullable Integer reserved) {
        if (maximum == null || occupied == null) return null;
        return Math.max(0, maximum - occupied - (reserved == null ? 0 : reserved));
    }

    /** For a count that comes without a status of its own. */
    static PlaceStatus status(@Nullable Integer free, @Nullable Integer waiting) {
        var queue = waiting != null && waiting > 0;
        if (free == null) return queue ? PlaceStatus.WAITING_LIST : PlaceStatus.UNKNOWN;
        if (free == 0) return queue ? PlaceStatus.WAITING_LIST : PlaceStatus.FULL;
        return free <= FEW ? PlaceStatus.FEW : PlaceStatus.PLACES;
    }

    /**
     * Numbers of children under five stay out of sight, and so does the number of free places that would give them
     * away; the status still says whether there is room. What a public source printed is shown as printed.
     */
    static CapacityCount forThePublic(CapacityCount count) {
        var small = isSmall(count.occupied()) || isSmall(count.waiting());
        return count.printed() || !small ? count : count.withoutSmallNumbers();
    }

    /**
     * What the counts of one day say of the whole offer, to the public: the count of the whole when there is one, else
     * all groups together when one source gives them, else the group with most room. Small numbers are hidden first, so
     * that no sum gives them away.
     *
     * @param counts of one offer and day; at least one
     */
    static CapacityCount together(Collection<CapacityCount> counts) {
        var seen = counts.stream().map(CapacityRules::forThePublic).toList();
        return seen.stream()
                .filter(count -> count.group() == null || seen.size() == 1)
                .findFirst()
                .or(() -> Optional.ofNullable(CapacityCount.sum(seen)))
                .orElseGet(() -> Collections.min(seen, comparing(CapacityCount::status)));
    }

    static boolean isSmall(@Nullable Integer children) {
        return children != null && children < SMALLEST_SHOWN;
    }
}
