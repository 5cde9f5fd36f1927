package nl.dekkend.schools;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Point;
import reactor.core.publisher.Mono;

/** Which school that helps with a need is nearest. */
public interface NearestSchools {

    /** What is found for each of these; nothing for those for which there is no school. */
    Mono<Map<Wanted, Found>> of(Collection<Wanted> wanted);

    /**
     * What is looked for.
     *
     * @param near from where
     * @param needs one of which a school's published profile has to name
     * @param partnership of whose sector the school has to be: its legal code
     * @param except location codes of schools that do not count
     */
    record Wanted(Point near, Set<String> needs, String partnership, Set<String> except) {

        /** Keeps copies. */
        public Wanted {
            needs = Set.copyOf(needs);
            except = Set.copyOf(except);
        }
    }

    /**
     * The nearest one.
     *
     * @param km as the crow flies, with one decimal
     */
    record Found(School school, double km) {}
}
