package nl.dekkend.needs;

import java.util.Collection;
import java.util.Set;
import nl.dekkend.graphql.Conditions;
import org.jspecify.annotations.Nullable;
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
     * These ids and those of every narrower need: a filter on a need includes its children. Refuses an id that nobody
     * has as one of the argument {@code supportNeed}.
     */
    Mono<Set<String>> withDescendants(Collection<String> ids);

    /** Narrows a list with a column {@code support_needs} to these and every narrower need; null is no wish. */
    default Mono<Conditions> narrow(Conditions asked, @Nullable Collection<String> ids) {
        return ids == null
                ? Mono.just(asked)
                : withDescendants(ids).map(all -> asked.any(all, "needs", "support_needs && :needs"));
    }
}
