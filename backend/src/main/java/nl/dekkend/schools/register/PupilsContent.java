package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.schools.SchoolKind;

/**
 * What the pupils file says.
 *
 * @param municipalities names by code
 * @param newestYear of its newest count
 * @param elsewhere locations that a register with addresses lists: schools for practical education were special once
 */
record PupilsContent(
        List<Location> locations, Map<String, String> municipalities, int newestYear, Set<String> elsewhere) {

    private static final String NO_BOARD = "0";

    /** One line; {@code isSomewhere} is false when the register does not know the municipality. */
    record Location(Entry entry, List<PupilCountRow> counts, boolean isSomewhere) {

        boolean isSpecial() {
            return entry.kind() != SchoolKind.PRIMARY;
        }
    }

    /** Special schools are known from this file alone; all other schools have a register of their own. */
    List<Entry> specialSchools() {
        return locations.stream()
                .filter(location -> location.isSpecial() && location.isSomewhere())
                .map(Location::entry)
                .filter(entry ->
                        !elsewhere.contains(entry.id()) && !entry.board().equals(NO_BOARD))
                .toList();
    }

    PupilsContent without(Set<String> listedElsewhere) {
        return new PupilsContent(locations, municipalities, newestYear, listedElsewhere);
    }

    List<PupilCountRow> counts() {
        return locations.stream()
                .flatMap(location -> location.counts().stream())
                .toList();
    }

    List<String> ids(boolean special) {
        return locations.stream()
                .filter(location -> location.isSpecial() == special)
                .map(location -> location.entry().id())
                .toList();
    }

    Stream<Entry> withoutMunicipality() {
        return locations.stream().filter(location -> !location.isSomewhere()).map(Location::entry);
    }

    /** DUO writes board 0 where it knows none. */
    Stream<Entry> withoutBoard() {
        return locations.stream()
                .filter(Location::isSpecial)
                .map(Location::entry)
                .filter(entry -> entry.board().equals(NO_BOARD));
    }

    LocalDate newestCount() {
        return PupilRules.countDate(newestYear);
    }
}
