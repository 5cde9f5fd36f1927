package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.keeping.Keepers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class OrganisationKeepers implements Keepers<Organisation> {

    private final Reaches reaches;
    private final TieStore ties;

    OrganisationKeepers(Reaches reaches, TieStore ties) {
        this.reaches = reaches;
        this.ties = ties;
    }

    @Override
    public Mono<Map<String, Scope>> scopes(Collection<Organisation> organisations, Actor actor) {
        var ids = organisations.stream().map(Organisation::id).toList();
        return actor.roles().contains(Role.EDITOR) ? scopes(ties.of(ids), actor) : Mono.just(alone(ids));
    }

    private static Map<String, Scope> alone(Collection<String> ids) {
        return ids.stream().collect(toMap(id -> id, id -> TieRules.scope(id, Set.of())));
    }

    private Mono<Map<String, Scope>> scopes(Flux<Tie> found, Actor actor) {
        return Mono.zip(reaches.of(actor), found.collectList()).map(known -> each(known.getT2(), known.getT1()));
    }

    private static Map<String, Scope> each(List<Tie> ties, Reach reach) {
        return ties.stream().collect(toMap(Tie::organisation, tie -> TieRules.scope(tie, reach)));
    }

    /** The ids of all that somebody keeps. */
    Mono<Set<String>> own(Actor actor) {
        var own = actor.roles().contains(Role.PROVIDER) ? actor.scope().organisations() : Set.<String>of();
        if (!actor.roles().contains(Role.EDITOR)) return Mono.just(own);
        return scopes(ties.all(), actor)
                .map(found -> found.entrySet().stream()
                        .filter(one ->
                                Right.KEEP_SOCIAL_MAP.by(actor, one.getValue()).isPresent())
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }
}
