package nl.dekkend.territory;

import java.util.Collection;
import java.util.Map;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every municipality with a border, and those that a register names although they are younger. */
public interface Municipalities {

    /** One municipality; empty when nobody has this code. One that has merged into another is still found. */
    Mono<Municipality> byId(String id);

    /** Those that exist of these, in no order. */
    Flux<Municipality> byIds(Collection<String> ids);

    /** What they are all called, in no order. */
    Flux<String> names();

    /** Of each point the municipalities whose middle is at most so far away, and at how many kilometres. */
    Mono<Map<Point, Map<String, Double>>> around(Collection<Point> points, double km);

    /**
     * Makes municipalities known that have no border yet, in the caller's transaction; those that are known already are
     * left as they are.
     *
     * @param names name by code: "GM1992" is "Voorne aan Zee"
     * @param source the register that names them
     */
    Mono<Void> register(Map<String, String> names, Source source);
}
