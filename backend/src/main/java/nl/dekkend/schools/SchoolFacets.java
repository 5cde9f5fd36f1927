package nl.dekkend.schools;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * What other modules know of schools and people filter by. The module that knows it writes it here in its transaction.
 */
public interface SchoolFacets {

    /**
     * Replaces what was known of several schools, which all have a published profile.
     *
     * @param needs those that each profile names, by school; of others nothing changes
     */
    Mono<Void> replace(Map<String, Set<String>> needs);
}
