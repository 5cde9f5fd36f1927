package nl.dekkend.profiles;

import java.util.Collection;
import nl.dekkend.shared.SchoolYear;
import reactor.core.publisher.Flux;

/** What schools do beyond the norm, as their published profiles say. */
public interface SchoolSupport {

    /**
     * What these schools give as extra support or have as expertise to share, each need once for each school.
     *
     * @param year whose profiles count; of a school without one of that year the newest before it
     */
    Flux<GivenSupport> of(Collection<String> schools, SchoolYear year);

    /**
     * That a school can help with a need.
     *
     * @param school its location code
     * @param supportNeed the need's id
     * @param example whether its profile was made up
     */
    record GivenSupport(String school, String supportNeed, boolean example) {}
}
