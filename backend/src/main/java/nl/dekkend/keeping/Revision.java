package nl.dekkend.keeping;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a record, and what it said after that.
 *
 * @param at null for what came with the file of the region
 * @param by null for what came with the file of the region
 * @param erasedAt when its texts were emptied for good; null when they stand
 * @param now as it was after this
 * @param before as it was until then; null when there is nothing from before, or when that was erased
 */
public record Revision<T extends Kept>(
        KeepingStep step,
        @Nullable OffsetDateTime at,
        @Nullable Role by,
        @Nullable OffsetDateTime erasedAt,
        T now,
        @Nullable T before) {

    /** What says something else than before; nothing when one of both cannot be read. */
    public <F> List<F> changed(BiFunction<T, T, List<F>> difference) {
        return before == null || erasedAt != null ? List.of() : difference.apply(before, now);
    }

    Made made() {
        return new Made(now.id(), now.version());
    }
}
