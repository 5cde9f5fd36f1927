package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A count of places as somebody sends it; null is what they left out.
 *
 * @param version of the count of this day and group that they have seen; 0 for none
 */
record RecordCapacityInput(
        String offer,
        @Nullable LocalDate countedOn,
        @Nullable String group,
        @Nullable Integer maximum,
        @Nullable Integer occupied,
        @Nullable Integer reserved,
        @Nullable Integer waiting,
        @Nullable PlaceStatus status,
        boolean estimate,
        @Nullable String note,
        int version,
        @Nullable String idempotencyKey) {

    RecordCapacityInput {
        group = group == null ? null : textIfAny(group.replaceAll("\\s+", " "));
        note = textIfAny(note);
    }

    private static @Nullable String textIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Nullable
    Integer free() {
        return CapacityRules.free(maximum, occupied, reserved);
    }

    /** Without a status it follows from the numbers. */
    PlaceStatus statusOfAll() {
        return Objects.requireNonNullElseGet(status, () -> CapacityRules.status(free(), waiting));
    }
}
