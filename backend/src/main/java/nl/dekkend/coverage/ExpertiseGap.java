package nl.dekkend.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.profiles.SchoolSupport.GivenSupport;
import nl.dekkend.schools.School;
import org.jspecify.annotations.Nullable;

/**
 * What the schools of a core area know about one need.
 *
 * @param allAvailable those with expertise to share, by name
 * @param hoursPerWeek of them together; null when none says
 * @param wanted how many give extra support without being expert
 * @param example whether what was counted was made up
 */
record ExpertiseGap(
        SupportNeed supportNeed,
        List<School> allAvailable,
        @Nullable Double hoursPerWeek,
        int wanted,
        boolean example) {

    private static final int SHOWN = 30;

    /**
     * What was made up counts only where there is nothing else.
     *
     * @param here the schools, by name
     * @param said what they say of the need or of narrower ones
     */
    static ExpertiseGap of(SupportNeed need, List<School> here, List<GivenSupport> said) {
        var real = said.stream().filter(given -> !given.example()).toList();
        var counting = real.isEmpty() ? said : real;
        var sharing = schools(counting, GivenSupport::shared);
        var expert = schools(counting, GivenSupport::expert);
        return new ExpertiseGap(
                need,
                here.stream().filter(school -> sharing.contains(school.id())).toList(),
                counting.stream()
                        .map(GivenSupport::hoursPerWeek)
                        .filter(Objects::nonNull)
                        .reduce(Double::sum)
                        .orElse(null),
                (int) schools(counting, GivenSupport::extra).stream()
                        .filter(school -> !expert.contains(school))
                        .count(),
                counting.stream().anyMatch(GivenSupport::example));
    }

    private static Set<String> schools(List<GivenSupport> said, Predicate<GivenSupport> which) {
        return said.stream().filter(which).map(GivenSupport::school).collect(toUnmodifiableSet());
    }

    public int available() {
        return allAvailable.size();
    }

    /** As many as the contract promises. */
    public List<School> availableAt() {
        return allAvailable.stream().limit(SHOWN).toList();
    }
}
