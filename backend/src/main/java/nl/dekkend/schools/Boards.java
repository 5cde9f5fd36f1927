package nl.dekkend.schools;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every school board that the register knows. */
interface Boards {

    /** Empty when nobody has this board number. */
    Mono<SchoolBoard> byId(String id);

    /** The boards with these numbers, in no order; an unknown number is passed over. */
    Flux<SchoolBoard> byIds(Collection<String> ids);
}
