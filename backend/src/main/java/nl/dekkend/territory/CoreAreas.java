package nl.dekkend.territory;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The core areas that partnerships have divided themselves into. */
public interface CoreAreas {

    /** One core area; empty when nobody has this id. */
    Mono<CoreArea> byId(String id);

    /** Those that exist of these, in no order. */
    Flux<CoreArea> byIds(Collection<String> ids);

    /** Those of a partnership, by name; one for each of its municipalities when it has none. */
    Flux<CoreArea> of(String partnership);
}
