package nl.dekkend.schools.register;

import java.util.Map;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The territory as far as schools stand in it.
 *
 * @param postcodes by their four digits
 * @param municipalities by code
 * @param whole for each sector the municipalities that lie in one partnership, with that partnership
 */
record Surroundings(
        Map<String, PostcodeArea> postcodes,
        Map<String, Municipality> municipalities,
        Map<Sector, Map<String, String>> whole) {

    @Nullable
    PostcodeArea area(@Nullable String digits) {
        return digits == null ? null : postcodes.get(digits);
    }

    @Nullable
    String holdingWhole(String municipality, Sector sector) {
        return whole.getOrDefault(sector, Map.of()).get(municipality);
    }
}
