package nl.dekkend.schools.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many pupils a location had; {@code count} is null when the register hides a number under five. */
record PupilCountRow(
        String school, LocalDate countedOn, @Nullable Integer count, boolean suppressed) {

    boolean isZero() {
        return count != null && count == 0;
    }
}
