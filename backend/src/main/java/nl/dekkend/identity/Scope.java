package nl.dekkend.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The records a caller's roles are about, by id. A role without its scope gives nothing.
 *
 * @param schools DUO's location codes: "27MD02"
 * @param boards DUO's board numbers: "41009"
 * @param organisations ids in the social map: "atlant"
 * @param coreAreas ids of kernen: "ijmuiden-1"
 * @param municipalities CBS codes: "GM0375"
 * @param partnerships legal codes: "PO2711"
 */
public record Scope(
        Set<String> schools,
        Set<String> boards,
        Set<String> organisations,
        Set<String> coreAreas,
        Set<String> municipalities,
        Set<String> partnerships) {

    /** About nothing. */
    public static final Scope NONE = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** All that can provide something; no organisation has the code of a school. */
    Set<String> providers() {
        return Stream.of(organisations, schools).flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    /** About one partnership. */
    public static Scope ofPartnership(String partnership) {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(partnership));
    }
}
