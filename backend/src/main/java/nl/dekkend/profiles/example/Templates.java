package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.territory.Sector;

/**
 * {@code example-profiles.yaml}.
 *
 * @param partnerships whose schools get profiles
 * @param years from the oldest to the newest
 * @param behind codes of the schools that have got no further than the year before the newest
 */
record Templates(
        List<String> partnerships, List<Year> years, Set<String> behind, Map<Sector, SectorTemplates> sectors) {

    /**
     * @param norms which version of its norm counts in it, for each partnership
     */
    record Year(SchoolYear schoolYear, Map<String, Integer> norms) {

        String norm(String partnership) {
            return partnership + "." + norms.get(partnership);
        }
    }

    Templates {
        partnerships = filled(partnerships);
        years = filled(years);
        behind = Set.copyOf(behind);
        sectors = Map.copyOf(sectors);
    }

    /** The years of which a school has profiles: all but the oldest, or all but the newest. */
    List<Year> yearsOf(String school) {
        return behind.contains(school) ? years.subList(0, years.size() - 1) : years.subList(1, years.size());
    }

    SectorTemplates of(String partnership) {
        return Objects.requireNonNull(sectors.get(Sector.of(partnership)));
    }

    /** A copy; the file is refused when there is nothing to choose from. */
    static <T> List<T> filled(List<T> choices) {
        if (choices.isEmpty()) throw new IllegalArgumentException("there is an empty list");
        return List.copyOf(choices);
    }

    static <K> Map<K, List<String>> filled(Map<K, List<String>> choices) {
        return choices.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, one -> filled(one.getValue())));
    }

    /** The ids of all norms that profiles answer to. */
    List<String> norms() {
        return partnerships.stream()
                .flatMap(partnership -> years.stream().map(year -> year.norm(partnership)))
                .toList();
    }
}
