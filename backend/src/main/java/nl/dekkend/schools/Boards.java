package nl.dekkend.schools;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** Every school board that the register knows. */
interface Boards {

    /** The boards with these numbers, by name; an unknown number is passed over. */
    Flux<SchoolBoard> byIds(Collection<String> ids);
}
