package nl.dekkend.graphql;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether the ids in an argument are anybody's: else a slip of the pen would look like an honest "nothing there". */
public final class Known {

    private Known() {}

    /**
     * Looks them up and refuses one that nobody has; without any it asks nothing.
     *
     * @param argument its name in the contract
     * @param byIds finds those that exist among some ids, withdrawn ones too
     * @param id of one that was found
     */
    public static <T> Mono<Void> require(
            String argument,
            @Nullable Collection<String> ids,
            Function<? super Collection<String>, Flux<T>> byIds,
            Function<? super T, String> id) {
        if (ids == null || ids.isEmpty()) return Mono.empty();
        return byIds.apply(ids)
                .map(id)
                .collect(toSet())
                .doOnNext(known -> FilterRules.known(argument, ids, known))
                .then();
    }

    /** The same for an argument that holds one id. */
    public static <T> Mono<Void> require(
            String argument,
            @Nullable String one,
            Function<? super Collection<String>, Flux<T>> byIds,
            Function<? super T, String> id) {
        return require(argument, one == null ? null : List.of(one), byIds, id);
    }
}
