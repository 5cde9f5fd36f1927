package nl.dekkend.graphql;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every batch mapping needs. */
public final class Batches {

    private Batches() {}

    /**
     * An answer for every key. A batch mapping that forgets one turns a non-null field into an error that wipes the
     * whole answer, so each ends with this; the answer may be empty or, for a nullable field, null.
     */
    public static <K, V extends @Nullable Object> Map<K, V> everyKey(
            Collection<K> keys, Function<? super K, ? extends V> answer) {
        Map<K, V> answers = new LinkedHashMap<>();
        keys.forEach(key -> answers.put(key, answer.apply(key)));
        return answers;
    }

    /**
     * What each key links to, looked up for all of them at once; null where it links to nothing that exists.
     *
     * @param link the id that a key holds; null when it holds none
     * @param byIds finds those that exist among some ids
     * @param id of one that was found
     */
    public static <K, T> Mono<Map<K, @Nullable T>> linked(
            Collection<K> keys,
            Function<? super K, ? extends @Nullable String> link,
            Function<? super Collection<String>, Flux<T>> byIds,
            Function<? super T, String> id) {
        Set<String> ids = keys.stream().map(link).filter(Objects::nonNull).collect(toSet());
        return byIds.apply(ids)
                .collectMap(id)
                .map(found -> Batches.<K, @Nullable T>everyKey(keys, key -> found.get(link.apply(key))));
    }

    /** What belongs to each key, in the order in which it was found; an empty list where nothing does. */
    public static <K, T> Map<K, List<T>> lists(
            Collection<K> keys, Function<? super K, String> id, Map<String, Collection<T>> found) {
        return everyKey(keys, key -> List.copyOf(found.getOrDefault(id.apply(key), List.of())));
    }
}
