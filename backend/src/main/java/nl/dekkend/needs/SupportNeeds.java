package nl.dekkend.needs;

import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The taxonomy of support needs. */
public interface SupportNeeds {

    /** Every need in the order people see, without those that were withdrawn; at most 60. */
    Flux<SupportNeed> all();

    /** Empty when nobody has this id. */
    Mono<SupportNeed> byId(String id);

    /** The needs with these ids in the order people see, withdrawn ones too; an unknown id is passed over. */
    Flux<SupportNeed> byIds(Collection<String> ids);

    /**
     * These ids and those of every narrower need: a filter on a need includes its children. Unknown ids are passed
     * over.
     */
    Mono<Set<String>> withDescendants(Collection<String> ids);
}
