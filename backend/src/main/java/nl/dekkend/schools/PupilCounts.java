package nl.dekkend.schools;

import java.util.List;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** All counts of one school, oldest first. */
record PupilCounts(List<PupilCount> all) {

    /** Null when not counted that year, or suppressed. */
    @Nullable
    Integer in(SchoolYear schoolYear) {
        return all.stream()
                .filter(count -> count.schoolYear().equals(schoolYear))
                .findFirst()
                .map(PupilCount::count)
                .orElse(null);
    }
}
