package nl.dekkend.keeping;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import org.dataloader.BatchLoaderEnvironment;
import reactor.core.publisher.Mono;

/** What those who keep records see of them beside everybody. */
public final class History<T extends Kept> {

    private final KeptKind<T> kind;
    private final Keepers<T> keepers;
    private final Revisions<T> revisions;

    History(KeptKind<T> kind, Keepers<T> keepers, Revisions<T> revisions) {
        this.kind = kind;
        this.keepers = keepers;
        this.revisions = revisions;
    }

    /** Whether the caller has a right for each of them. */
    public Mono<Map<T, Boolean>> may(List<T> records, Right right, GraphQLContext caller) {
        return kept(records, right, caller).map(own -> Batches.everyKey(records, one -> own.contains(one.id())));
    }

    /** The last hundred words about each of them; nothing for who keeps it not. */
    public <R> Mono<Map<T, List<R>>> of(List<T> records, GraphQLContext caller, Function<Revision<T>, R> as) {
        return kept(records, kind.keep(), caller)
                .flatMap(own -> own.isEmpty() ? Mono.just(Map.<String, List<Revision<T>>>of()) : revisions.of(own))
                .map(found -> Batches.everyKey(
                        records, one -> words(found, one).stream().map(as).toList()));
    }

    private List<Revision<T>> words(Map<String, List<Revision<T>>> found, T one) {
        return found.getOrDefault(one.id(), List.of());
    }

    /** The words that made versions; nothing for who keeps the record not. */
    public <R> Mono<Map<Asked<T>, R>> at(
            Collection<Asked<T>> asked, BatchLoaderEnvironment environment, Function<Revision<T>, R> as) {
        GraphQLContext caller = Objects.requireNonNull(environment.getContext());
        var records = asked.stream().map(Asked::one).toList();
        return kept(records, kind.keep(), caller)
                .map(own -> asked.stream()
                        .map(Asked::made)
                        .filter(made -> own.contains(made.id()))
                        .distinct()
                        .toList())
                .flatMap(versions ->
                        versions.isEmpty() ? Mono.just(Map.<Made, Revision<T>>of()) : revisions.at(versions))
                .map(found -> read(asked, found, as));
    }

    private static <T extends Kept, R> Map<Asked<T>, R> read(
            Collection<Asked<T>> asked, Map<Made, Revision<T>> found, Function<Revision<T>, R> as) {
        var read = new HashMap<Asked<T>, R>();
        for (var one : asked) {
            var word = found.get(one.made());
            if (word != null) read.put(one, as.apply(word));
        }
        return read;
    }

    private Mono<Set<String>> kept(Collection<T> records, Right right, GraphQLContext caller) {
        return keepers.among(records, caller.getOrDefault(Actor.class, Actor.ANONYMOUS), right);
    }
}
