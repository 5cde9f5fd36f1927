package nl.dekkend.offers;

import static nl.dekkend.offers.CapacityRules.free;
import static nl.dekkend.offers.CapacityRules.status;

import java.time.LocalDate;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** Counts of one day that nobody printed, unless they say otherwise. */
final class Counts {

    private Counts() {}

    static CapacityCount from(Source source, CapacityCount count) {
        return with(count.countedOn(), count.note(), source, count);
    }

    static CapacityCount noted(CapacityCount count) {
        return with(count.countedOn(), "Drie is weinig.", count.source(), count);
    }

    static CapacityCount on(LocalDate day, CapacityCount count) {
        return with(day, count.note(), count.source(), count);
    }

    private static CapacityCount with(LocalDate day, @Nullable String note, Source source, CapacityCount count) {
        return new CapacityCount(
                day,
                count.group(),
                count.maximum(),
                count.occupied(),
                count.reserved(),
                count.waiting(),
                count.free(),
                count.status(),
                count.estimate(),
                note,
                count.printed(),
                source,
                count.example());
    }

    static CapacityCount count(@Nullable String group, int maximum, int occupied) {
        return count(group, maximum, occupied, null, false);
    }

    static CapacityCount count(int maximum, int occupied, @Nullable Integer waiting, boolean printed) {
        return count(null, maximum, occupied, waiting, printed);
    }

    static CapacityCount count(
            @Nullable String group, int maximum, int occupied, @Nullable Integer waiting, boolean printed) {
        var free = free(maximum, occupied, null);
        return new CapacityCount(
                LocalDate.of(2026, 10, 1),
                group,
                maximum,
                occupied,
                null,
                waiting,
                free,
                status(free, waiting),
                false,
                null,
                printed,
                new Source("telling", null, null, null),
                false);
    }
}
