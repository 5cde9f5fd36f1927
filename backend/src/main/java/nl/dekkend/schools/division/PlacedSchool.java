package nl.dekkend.schools.division;

import java.util.Set;
import nl.dekkend.territory.CoreArea;
import org.jspecify.annotations.Nullable;

/**
 * A school that is open, and where it belongs.
 *
 * @param partnerships whose school it is
 * @param coreArea it is in now; null for none
 */
record PlacedSchool(
        String id, Set<String> partnerships, @Nullable CoreArea coreArea) {

    /** Whether another partnership, whose school it is too, has it in a core area. One that it left has no say. */
    boolean isKeptByOthers(String partnership) {
        return coreArea != null
                && !coreArea.partnershipId().equals(partnership)
                && partnerships.contains(coreArea.partnershipId());
    }
}
