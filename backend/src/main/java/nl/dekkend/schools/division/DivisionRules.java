package nl.dekkend.schools.division;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.territory.CoreArea;

/** Which core areas a partnership can have. */
final class DivisionRules {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_AREAS = 60;
    private static final int MOST_SCHOOLS = 100;

    private DivisionRules() {}

    /**
     * All that is wrong, in the order of the form.
     *
     * @param areas all the partnership has or had
     * @param schools those of the input that are there and open
     * @param inMunicipality whether the partnership's territory reaches into the municipality of the input
     */
    static List<Problem> problems(
            SaveCoreAreaInput input,
            Collection<CoreArea> areas,
            Collection<PlacedSchool> schools,
            boolean inMunicipality) {
        var found = new ArrayList<Problem>(area(input, areas));
        found.addAll(name(input, areas));
        if (input.municipality() != null && !inMunicipality) {
            found.add(Problem.of(CoreAreaProblem.FOREIGN_MUNICIPALITY, "input.municipality"));
        }
        found.addAll(schools(input, schools));
        return found;
    }

    private static List<Problem> area(SaveCoreAreaInput input, Collection<CoreArea> areas) {
        var id = input.coreArea();
        if (id != null && areas.stream().noneMatch(area -> area.id().equals(id))) {
            return List.of(Problem.of(CoreAreaProblem.NO_SUCH_CORE_AREA, "input.coreArea"));
        }
        var others = areas.stream()
                .filter(area -> !area.ended() && !area.id().equals(id))
                .count();
        return others < MOST_AREAS
                ? List.of()
                : List.of(Problem.of(CoreAreaProblem.TOO_MANY, "input.name", MOST_AREAS));
    }

    private static List<Problem> name(SaveCoreAreaInput input, Collection<CoreArea> areas) {
        var name = input.name();
        if (name.isEmpty()) return named(CoreAreaProblem.TEXT_MISSING);
        if (name.length() > LONGEST_NAME) return named(CoreAreaProblem.TEXT_TOO_LONG, LONGEST_NAME);
        if (MarkupRules.isIn(name)) return named(CoreAreaProblem.MARKUP_IN_TEXT);
        if (MarkupRules.hides(name)) return named(CoreAreaProblem.HIDDEN_CHARACTERS);
        var taken = areas.stream()
                .filter(area -> !area.ended() && !area.id().equals(input.coreArea()))
                .anyMatch(area -> alike(area.name()).equals(alike(name)));
        return taken ? named(CoreAreaProblem.NAME_TAKEN) : List.of();
    }

    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static List<Problem> named(CoreAreaProblem problem, Object... values) {
        return List.of(Problem.of(problem, "input.name", values));
    }

    private static List<Problem> schools(SaveCoreAreaInput input, Collection<PlacedSchool> schools) {
        if (input.schools().size() > MOST_SCHOOLS) {
            return List.of(Problem.of(CoreAreaProblem.TOO_MANY, "input.schools", MOST_SCHOOLS));
        }
        Map<String, PlacedSchool> placed = schools.stream().collect(toMap(PlacedSchool::id, Function.identity()));
        var seen = new HashSet<String>();
        var found = new ArrayList<Problem>();
        for (int place = 0; place < input.schools().size(); place++) {
            var id = input.schools().get(place);
            var at = "input.schools[" + place + "]";
            var school = placed.get(id);
            if (!seen.add(id)) found.add(Problem.of(CoreAreaProblem.DUPLICATE, at));
            if (school == null || !school.partnerships().contains(input.partnership())) {
                found.add(Problem.of(CoreAreaProblem.SCHOOL_OF_OTHERS, at));
            } else if (school.isKeptByOthers(input.partnership())) {
                found.add(Problem.of(CoreAreaProblem.SCHOOL_OF_OTHER_CORE_AREA, at));
            }
        }
        return found;
    }
}
