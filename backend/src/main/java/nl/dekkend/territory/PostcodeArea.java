package nl.dekkend.territory;

import java.util.List;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the area of one four-digit postcode.
 *
 * @param postcode its four digits: "2064"
 * @param place null when unknown
 * @param municipalityId the municipality of today it lies in; null when unknown
 * @param partnershipIds the partnerships whose legal territory holds it, primary first; empty for post-office boxes
 * @param location a point in its middle; null when unknown
 * @param source of place and position; the law when only that knows it
 */
public record PostcodeArea(
        String postcode,
        @Nullable String place,
        @Nullable String municipalityId,
        List<String> partnershipIds,
        @Nullable Point location,
        Source source) {

    /** Keeps its own copy. */
    public PostcodeArea {
        partnershipIds = List.copyOf(partnershipIds);
    }

    /** The partnership of this sector whose territory holds it; null when none does. */
    public @Nullable String partnershipId(Sector sector) {
        return partnershipIds.stream()
                .filter(id -> Sector.of(id) == sector)
                .findFirst()
                .orElse(null);
    }
}
