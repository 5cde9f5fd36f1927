package nl.dekkend.offers;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
 * @param note what who counted says about it
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
        @Nullable String note,
        boolean printed,
        Source source,
        boolean example) {

    /**
     * All groups of one day as one, when one source gives them and every number that makes up the free places is known
     * of each; else null: no source says what two of them add up to.
     */
    static @Nullable CapacityCount sum(List<CapacityCount> groups) {
        if (groups.stream().map(CapacityCount::source).distinct().count() > 1) return null;
        var maximum = total(groups, CapacityCount::maximum);
        var occupied = total(groups, CapacityCount::occupied);
        var reserved = total(groups, count -> count.reserved() == null ? 0 : count.reserved());
        var free = total(groups, CapacityCount::free);
        if (maximum == null || occupied == null || reserved == null || free == null) return null;
        var waiting = total(groups, CapacityCount::waiting);
        var first = groups.getFirst();
        return new CapacityCount(
                first.countedOn,
                null,
                maximum,
                occupied,
                reserved,
                waiting,
                free,
                CapacityRules.status(free, waiting),
                groups.stream().anyMatch(CapacityCount::estimate),
                notes(groups),
                groups.stream().allMatch(CapacityCount::printed),
                first.source,
                groups.stream().anyMatch(CapacityCount::example));
    }

    private static @Nullable String notes(List<CapacityCount> groups) {
        var said = groups.stream()
                .map(CapacityCount::note)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static @Nullable Integer total(
            List<CapacityCount> groups, Function<CapacityCount, @Nullable Integer> number) {
        var known = groups.stream().map(number).filter(Objects::nonNull).toList();
        return known.size() == groups.size()
                ? known.stream().mapToInt(Integer::intValue).sum()
                : null;
    }

    /** The same count without its small numbers, and without what would give them away. */
    CapacityCount withoutSmallNumbers() {
        var few = CapacityRules.isSmall(occupied);
        return seen(few ? null : occupied, CapacityRules.isShortQueue(waiting) ? null : waiting, few ? null : free);
    }

    /** The same count without any number that says something of children. */
    CapacityCount withoutChildren() {
        return seen(null, null, null);
    }

    /** A note can say in words what is hidden as a number. */
    private CapacityCount seen(
            @Nullable Integer seenOccupied, @Nullable Integer seenWaiting, @Nullable Integer seenFree) {
        return new CapacityCount(
                countedOn,
                group,
                maximum,
                seenOccupied,
                reserved,
                seenWaiting,
                seenFree,
                status,
                estimate,
                null,
                printed,
                source,
                example);
    }
}
