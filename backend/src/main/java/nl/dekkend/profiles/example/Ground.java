package nl.dekkend.profiles.example;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.schools.School;

/**
 * All that examples are composed from: the same ground gives the same profiles.
 *
 * @param schools the open schools of each partnership
 * @param norms by id
 * @param needs ids of the support needs there are
 */
record Ground(
        Templates templates,
        Map<String, List<School>> schools,
        Map<String, SupportNorm> norms,
        Questions.Asked asked,
        Set<String> needs) {

    /** From the oldest to the newest. */
    List<Turn> turns(String partnership, School school) {
        return templates.yearsOf(school.id()).stream()
                .map(year ->
                        new Turn(year.schoolYear(), Objects.requireNonNull(norms.get(year.norm(partnership))), asked))
                .toList();
    }
}
