package nl.dekkend.profiles.spending;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A school's account of its support money in one calendar year.
 *
 * @param budgetNextYear in cents
 * @param version counts its saves
 * @param savedBy the role of who saved it last
 * @param example true when it was made up
 */
record Spending(
        String schoolId,
        int year,
        SpendingAccount basicSupport,
        SpendingAccount arrangements,
        @Nullable Long budgetNextYear,
        @Nullable String explanation,
        int version,
        OffsetDateTime savedAt,
        Role savedBy,
        boolean example) {

    /** Written "27MD02.2025". */
    public String id() {
        return schoolId + "." + year;
    }

    /** What is worth a second look. */
    public List<SpendingHint> hints() {
        return SpendingRules.hints(basicSupport, arrangements);
    }
}
