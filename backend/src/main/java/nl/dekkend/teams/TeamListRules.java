package nl.dekkend.teams;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Placed;
import nl.dekkend.graphql.Position;
import org.jspecify.annotations.Nullable;

/** The order of the list: by name. */
final class TeamListRules {

    private static final Comparator<Position> ORDER = comparing(Position::text).thenComparing(Position::id);

    private TeamListRules() {}

    /** Of every school one, also while nothing is kept of it. */
    static List<Brief> briefs(Collection<String> schools, Map<String, Brief> kept) {
        return schools.stream()
                .map(school -> kept.getOrDefault(school, Brief.none(school)))
                .toList();
    }

    /**
     * Those that fit, in order.
     *
     * @param names of the schools that were found, by which they are ordered
     */
    static List<Placed<String>> ordered(
            Collection<Brief> schools, Map<String, String> names, SupportTeamFilter filter) {
        return schools.stream()
                .filter(filter::fits)
                .filter(one -> names.containsKey(one.school()))
                .map(one -> new Placed<>(
                        new Position(0, 0, names.getOrDefault(one.school(), ""), one.school()), one.school()))
                .sorted(comparing(Placed::at, ORDER))
                .toList();
    }

    /** So many of them as a page may need, from its beginning. */
    static List<Placed<String>> behind(List<Placed<String>> ordered, @Nullable Position from, int count) {
        return ordered.stream()
                .filter(one -> from == null || ORDER.compare(one.at(), from) > 0)
                .limit(count)
                .toList();
    }
}
