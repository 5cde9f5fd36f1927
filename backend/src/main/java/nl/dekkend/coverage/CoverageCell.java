package nl.dekkend.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.offers.Offer;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.shared.Text;
import nl.dekkend.socialmap.Service;
import nl.dekkend.territory.CoreArea;
import org.jspecify.annotations.Nullable;

/**
 * What there is for one need in one core area.
 *
 * @param asOf as it stands on this day
 * @param needIds the need and every narrower one
 * @param middle of the schools here; null while nobody knows where they are
 * @param schoolsHere the location codes of all schools here, whatever they do
 * @param municipalities where an offer has to be for to be here
 * @param allSchools those that were counted, by name
 * @param allOffers those that were counted, in the order of the list
 * @param allServices what the social map has beside it, by name
 * @param reason why this level
 * @param example whether what was counted was made up
 */
record CoverageCell(
        SupportNeed supportNeed,
        CoreArea coreArea,
        SchoolYear schoolYear,
        LocalDate asOf,
        Set<String> needIds,
        @Nullable Point middle,
        Set<String> schoolsHere,
        Set<String> municipalities,
        List<School> allSchools,
        List<Offer> allOffers,
        List<Service> allServices,
        CoverageLevel level,
        Text reason,
        boolean example) {

    private static final int SCHOOLS_SHOWN = 30;
    private static final int OTHERS_SHOWN = 20;

    public int schools() {
        return allSchools.size();
    }

    public int offers() {
        return allOffers.size();
    }

    public int services() {
        return allServices.size();
    }

    /** Nobody can search everything at once yet. */
    public @Nullable Integer missedSearches() {
        return null;
    }

    /** As many as the contract promises. */
    public List<School> supplySchools() {
        return allSchools.stream().limit(SCHOOLS_SHOWN).toList();
    }

    /** As many as the contract promises. */
    public List<Offer> supplyOffers() {
        return allOffers.stream().limit(OTHERS_SHOWN).toList();
    }

    /** As many as the contract promises. */
    public List<Service> supplyServices() {
        return allServices.stream().limit(OTHERS_SHOWN).toList();
    }
}
