package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks how far an editor's word goes. */
@Component
class Reaches {

    private final Partnerships partnerships;

    Reaches(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    Mono<Reach> of(Actor actor) {
        if (!actor.roles().contains(Role.EDITOR)) return Mono.just(Reach.NONE);
        var own = actor.scope().partnerships();
        return partnerships.municipalities(own).map(known -> new Reach(each(own, known)));
    }

    /** Also those whose territory nobody knows. */
    private static Map<String, Set<String>> each(Set<String> own, Map<String, Set<String>> known) {
        return own.stream().collect(toMap(one -> one, one -> known.getOrDefault(one, Set.of())));
    }
}
