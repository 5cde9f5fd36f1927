package nl.dekkend.profiles.office;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.Placed;
import nl.dekkend.graphql.Position;
import org.jspecify.annotations.Nullable;

/** The order of the overview: late ones first, then by name. */
final class OverviewRules {

    private static final Comparator<Position> ORDER =
            comparingInt(Position::group).thenComparing(Position::text).thenComparing(Position::id);

    private OverviewRules() {}

    /**
     * Those in these states, in order.
     *
     * @param names by which schools are ordered, by school
     * @param states null for all
     */
    static List<Placed<ProfileProgress>> ordered(
            Collection<ProfileProgress> schools,
            Map<String, String> names,
            @Nullable Set<ProfileOverviewState> states) {
        return schools.stream()
                .filter(one -> states == null || states.contains(one.state()))
                .map(one -> new Placed<>(position(one, names), one))
                .sorted(comparing(Placed::at, ORDER))
                .toList();
    }

    /** So many of them as a page may need, from its beginning. */
    static List<Placed<ProfileProgress>> behind(
            List<Placed<ProfileProgress>> ordered, @Nullable Position from, int count) {
        return ordered.stream()
                .filter(one -> from == null || ORDER.compare(one.at(), from) > 0)
                .limit(count)
                .toList();
    }

    /** The rows at their places, each with what was found of its school since. */
    static List<Placed<ProfileProgress>> filled(List<Placed<ProfileProgress>> rows, Collection<ProfileProgress> found) {
        var bySchool = found.stream().collect(toMap(ProfileProgress::schoolId, one -> one));
        return rows.stream()
                .map(row ->
                        new Placed<>(row.at(), bySchool.getOrDefault(row.node().schoolId(), row.node())))
                .toList();
    }

    private static Position position(ProfileProgress one, Map<String, String> names) {
        return new Position(one.overdue() ? 0 : 1, 0, names.getOrDefault(one.schoolId(), ""), one.schoolId());
    }
}
