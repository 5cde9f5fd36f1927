package nl.dekkend.socialmap;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All organisations of the social map. */
public interface Organisations {

    /** Those that exist among these ids, in no order, withdrawn ones too; one statement. */
    Flux<Organisation> byIds(Collection<String> ids);

    /** Makes whoever changes one of them, or takes it away, wait until the transaction ends. */
    Mono<Void> hold(Collection<String> ids);

    /** Where one belongs; empty when nobody has this id. */
    Mono<Ground> ground(String id);
}
