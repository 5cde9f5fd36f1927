package nl.dekkend.keeping;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import reactor.core.publisher.Mono;

/** Whose records of one kind are. */
public interface Keepers<T extends Kept> {

    /**
     * What somebody's roles may be about at each of these records: its organisation and, for an editor, those of their
     * partnerships that keep it. Without an editor nothing is looked up.
     */
    Mono<Map<String, Scope>> scopes(Collection<T> records, Actor actor);

    /** The same of one. */
    default Mono<Scope> scope(T one, Actor actor) {
        return scopes(List.of(one), actor).map(found -> Objects.requireNonNull(found.get(one.id())));
    }

    /** The ids of those for which somebody has a right. */
    default Mono<Set<String>> among(Collection<T> records, Actor actor, Right right) {
        if (actor.anonymous()) return Mono.just(Set.of());
        Map<String, T> each = records.stream().collect(toMap(Kept::id, one -> one, (one, same) -> one));
        return scopes(each.values(), actor)
                .map(found -> found.entrySet().stream()
                        .filter(one -> right.by(actor, one.getValue()).isPresent())
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }
}
