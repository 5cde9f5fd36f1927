package nl.dekkend.profiles.example;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.territory.Sector;

/** Which schools get a profile, and where each stands among the others. */
final class SubjectRules {

    private static final Map<Sector, Set<SchoolKind>> KINDS = Map.of(
            Sector.PRIMARY, Set.of(SchoolKind.PRIMARY),
            Sector.SECONDARY, Set.of(SchoolKind.SECONDARY, SchoolKind.PRACTICAL));

    private SubjectRules() {}

    /** By code: neither the register's order nor a name matters. */
    static List<Subject> subjects(String partnership, SectorTemplates templates, Collection<School> open) {
        var kinds = Objects.requireNonNull(KINDS.get(Sector.of(partnership)));
        var schools = open.stream()
                .filter(school -> kinds.contains(school.kind()))
                .sorted(comparing(School::id))
                .toList();
        var byScore = places(schools, "score");
        var byWord = places(schools, "word");
        return schools.stream()
                .map(school -> new Subject(
                        school,
                        templates,
                        Objects.requireNonNull(byScore.get(school.id())),
                        Objects.requireNonNull(byWord.get(school.id()))))
                .toList();
    }

    private static Map<String, Place> places(List<School> schools, String order) {
        var ids = schools.stream()
                .map(School::id)
                .sorted(comparingLong(id -> Dice.of(id, order).number()))
                .toList();
        return IntStream.range(0, ids.size()).boxed().collect(toMap(ids::get, at -> new Place(at, ids.size())));
    }
}
