package nl.dekkend.schools.register;

import java.util.List;
import nl.dekkend.schools.AffiliationBasis;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where a location stands and belongs.
 *
 * @param approximate true when the point is the middle of its municipality
 */
record Whereabouts(
        String school,
        @Nullable String place,
        @Nullable Point point,
        boolean approximate,
        List<Affiliation> affiliations) {

    /** With one partnership. */
    record Affiliation(String school, String partnership, AffiliationBasis basis) {}
}
