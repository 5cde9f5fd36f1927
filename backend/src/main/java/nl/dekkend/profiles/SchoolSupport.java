package nl.dekkend.profiles;

import java.util.Collection;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What schools do beyond the norm, as their published profiles say. */
public interface SchoolSupport {

    /**
     * What these schools say of each need, once for each school and need. What the norm asks of every
     * school is left out, also where a school calls it extra.
     *
     * @param year whose profiles count; of a school without one of that year the newest before it
     */
    Flux<GivenSupport> of(Collection<String> schools, SchoolYear year);

    /**
     * What a school says of a need.
     *
     * @param school its location code
     * @param supportNeed the need's id
     * @param extra whether it gives more than the norm asks
     * @param expert whether somebody there is expert
     * @param shared whether other schools may ask for that expertise
     * @param hoursPerWeek hours a week there are for the shared expertise; null when nobody said
     * @param example whether its profile was made up
     */
    record GivenSupport(
            String school,
            String supportNeed,
            boolean extra,
            boolean expert,
            boolean shared,
            @Nullable Double hoursPerWeek,
            boolean example) {

        /** Whether it counts as support beyond the norm. */
        public boolean counts() {
            return extra || shared;
        }
    }
}
