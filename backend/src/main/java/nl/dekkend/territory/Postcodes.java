package nl.dekkend.territory;

import java.util.Collection;
import nl.dekkend.shared.Point;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every four-digit postcode that the law or the table of places knows. */
public interface Postcodes {

    /** The area of a postcode, of which only the four digits count; empty when nobody knows it. */
    Mono<PostcodeArea> find(String postcode);

    /** The areas that are known of these, in no order; each says its four digits. */
    Flux<PostcodeArea> find(Collection<String> postcodes);

    /** The middle of the postcode that somebody asks near; refuses one nobody knows. */
    Mono<Point> middle(Near near);
}
