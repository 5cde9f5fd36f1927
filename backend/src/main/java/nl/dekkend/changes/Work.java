package nl.dekkend.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.graphql.Problem;
import reactor.core.publisher.Mono;

/**
 * What a request asks for, and how its answer is given once more.
 *
 * @param change makes it
 * @param receipt what the answer is found by again, a few letters; empty when nothing was changed
 * @param again the answer that belongs to a receipt
 * @param refused the answer when the key was used for something else
 */
public record Work<T>(
        Mono<T> change,
        Function<T, Optional<String>> receipt,
        Function<String, Mono<T>> again,
        Function<List<Problem>, T> refused) {}
