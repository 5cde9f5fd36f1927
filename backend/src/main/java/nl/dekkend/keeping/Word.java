package nl.dekkend.keeping;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;

/** A word about a record that does not know yet what came before it. */
record Word<T extends Kept>(
        KeepingStep step,
        @Nullable OffsetDateTime at,
        @Nullable Role by,
        @Nullable OffsetDateTime erasedAt,
        T now) {

    static <T extends Kept> Word<T> of(Readable row, T now) {
        var by = row.get("kept_by", String.class);
        return new Word<>(
                new Columns(row).word("step", KeepingStep.class),
                row.get("at", OffsetDateTime.class),
                by == null ? null : Role.valueOf(by),
                row.get("erased_at", OffsetDateTime.class),
                now);
    }

    Revision<T> after(@Nullable Word<T> before) {
        var readable = before != null && before.erasedAt == null ? before.now : null;
        return new Revision<>(step, at, by, erasedAt, now, readable);
    }
}
