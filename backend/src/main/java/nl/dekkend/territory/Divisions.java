package nl.dekkend.territory;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How partnerships divide themselves into core areas, as far as their editors keep that here. */
public interface Divisions {

    /** How often each of these was changed; one that never was is not there. */
    Mono<Map<String, Integer>> versions(Collection<String> partnerships);

    /**
     * How often it was changed. Until the transaction ends nobody else changes a division, of another partnership
     * neither: a school may belong to two. Empty when nobody has this code.
     */
    Mono<Integer> lock(String partnership);

    /** Until the transaction ends nobody changes any division: for a file, which must know whose they are. */
    Mono<Void> hold();

    /** All core areas a partnership has or had. */
    Flux<CoreArea> of(String partnership);

    /** All of which no file says anything any more, ended ones too. */
    Flux<CoreArea> kept();

    /** Writes one, counts the change, and tells its id. One that ended comes back. */
    Mono<String> save(KeptArea area, String by);

    /** Ends one, and counts the change. */
    Mono<Void> end(CoreArea area, String by);
}
