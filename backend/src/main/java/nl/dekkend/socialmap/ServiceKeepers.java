package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Scope;
import nl.dekkend.keeping.Keepers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ServiceKeepers implements Keepers<Service> {

    private final Reaches reaches;

    ServiceKeepers(Reaches reaches) {
        this.reaches = reaches;
    }

    @Override
    public Mono<Map<String, Scope>> scopes(Collection<Service> services, Actor actor) {
        return reaches.of(actor)
                .map(reach -> services.stream().collect(toMap(Service::id, service -> TieRules.scope(service, reach))));
    }
}
