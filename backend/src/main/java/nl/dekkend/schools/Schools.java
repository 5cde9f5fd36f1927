package nl.dekkend.schools;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every school location of the country that the register lists or once listed. */
public interface Schools {

    /** Empty when nobody has this location code. */
    Mono<School> byId(String id);

    /** The locations with these codes, by name; an unknown code is passed over. */
    Flux<School> byIds(Collection<String> ids);

    /** The open locations of these boards, by name. */
    Flux<School> openOf(Collection<String> boards);

    /** The open locations that are affiliated with this partnership, by name. */
    Flux<School> openAffiliated(String partnership);

    /** Those alone by code, each with the name by which lists are ordered. */
    default Mono<Map<String, String>> openNames(String partnership) {
        return openNames(partnership, null);
    }

    /**
     * The same, found by a text as lists of schools are.
     *
     * @param text null for all
     */
    Mono<Map<String, String>> openNames(String partnership, @Nullable String text);
}
