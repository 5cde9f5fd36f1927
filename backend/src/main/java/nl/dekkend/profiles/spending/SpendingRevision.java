package nl.dekkend.profiles.spending;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a school once saved, as far as the sums of a partnership go.
 *
 * @param number the order of saves; what has the same number came together
 * @param counts false when the school saved it as one of another partnership, and so has left
 * @param example true when it was made up
 */
record SpendingRevision(
        long number,
        String schoolId,
        boolean counts,
        SpendingAccount basicSupport,
        SpendingAccount arrangements,
        OffsetDateTime savedAt,
        boolean example) {

    boolean hasTheAmountsOf(@Nullable SpendingRevision other) {
        return other != null && basicSupport.equals(other.basicSupport) && arrangements.equals(other.arrangements);
    }
}
