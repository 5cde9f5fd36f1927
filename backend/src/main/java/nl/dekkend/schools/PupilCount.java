package nl.dekkend.schools;

import java.time.LocalDate;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * How many pupils a location had on a count date, 1 October; {@code count} is null when it is a hidden number under
 * five.
 */
record PupilCount(LocalDate countedOn, @Nullable Integer count) {

    /** The count date lies in the school year that began two months before. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(countedOn);
    }

    public boolean suppressed() {
        return count == null;
    }
}
