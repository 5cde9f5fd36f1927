package nl.dekkend.offers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
     * Numbers of children under five stay out of sight, and so does what would give them away: the free places beside
     * places taken, the note, and of the whole everything that its groups could be taken from. The status still says
     * whether there is room. What a public source printed is shown as printed.
     *
     * @param counts of one offer; of each of their days all there are
     */
    static List<CapacityCount> forThePublic(Collection<CapacityCount> counts) {
        var telling = counts.stream()
                .filter(count -> count.group() != null && isHiding(count))
                .map(CapacityCount::countedOn)
                .collect(toSet());
        return counts.stream()
                .map(count -> forThePublic(count, telling.contains(count.countedOn())))
                .toList();
    }

    private static CapacityCount forThePublic(CapacityCount count, boolean besideSmallGroups) {
        if (count.printed()) return count;
        if (count.group() == null && besideSmallGroups) return count.withoutChildren();
        return isHiding(count) ? count.withoutSmallNumbers() : count;
    }

    private static boolean isHiding(CapacityCount count) {
        return !count.printed() && (isSmall(count.occupied()) || isShortQueue(count.waiting()));
    }

    /**
     * What the counts of one day say of the whole offer, to the public: the count of the whole when there is one, else
     * all groups together when one source gives them, else the group with most room. Small numbers are hidden first, so
     * that no sum gives them away.
     *
     * @param counts of one offer and day; at least one
     */
    static CapacityCount together(Collection<CapacityCount> counts) {
        var seen = forThePublic(counts);
        return seen.stream()
                .filter(count -> count.group() == null || seen.size() == 1)
                .findFirst()
                .or(() -> Optional.ofNullable(CapacityCount.sum(seen)))
                .orElseGet(() -> Collections.min(seen, comparing(CapacityCount::status)));
    }

    static boolean isSmall(@Nullable Integer children) {
        return children != null && children < SMALLEST_SHOWN;
    }

    /** That nobody waits points at no child. */
    static boolean isShortQueue(@Nullable Integer waiting) {
        return isSmall(waiting) && !Objects.equals(waiting, 0);
    }
}
