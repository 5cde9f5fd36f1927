package nl.dekkend.schools;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A school location in DUO's register.
 *
 * @param id DUO's location code: "27MD02"
 * @param name the name parents know
 * @param distinguishedBy street or place to show beside the name when another open location has the same name
 * @param levels empty outside secondary education
 * @param boardId DUO's board number
 * @param address null for special schools, whose address no open source gives
 * @param location of its postcode, else the middle of its municipality; null when neither is known
 * @param municipalityId CBS code: "GM0375"
 * @param coreAreaId the core area it works in; null when its partnership has none
 * @param phone in national form, never a mobile number
 * @param newestPupils pupils on the newest count date; null when not counted or suppressed
 * @param distanceKm to the postcode that was asked, with one decimal; null without one
 * @param distanceIsApproximate true when {@code location} is the middle of the municipality
 * @param formerNames newest first
 * @param closedOn since when the register no longer lists it; null while it is open
 */
public record School(
        String id,
        String name,
        @Nullable String distinguishedBy,
        SchoolKind kind,
        List<EducationLevel> levels,
        String boardId,
        @Nullable Address address,
        @Nullable Point location,
        String municipalityId,
        @Nullable String coreAreaId,
        @Nullable String denomination,
        @Nullable String phone,
        @Nullable URI website,
        @Nullable Integer newestPupils,
        @Nullable Double distanceKm,
        boolean distanceIsApproximate,
        List<String> formerNames,
        @Nullable LocalDate closedOn,
        Source source) {

    static final int MOST_FORMER_NAMES = 20;

    /** Keeps copies of the lists. */
    public School {
        levels = List.copyOf(levels);
        formerNames = List.copyOf(formerNames);
    }
}
