package nl.dekkend.socialmap;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What another module hangs on organisations; that module makes it. */
public interface OrganisationUse {

    /** What names it there, by name, also what is over. */
    Flux<String> needing(String organisation);

    /** Ids of those that something names there which people keep, and which is not withdrawn. */
    Flux<String> named();

    /** Works out anew what follows from its name, in the transaction that changes it. */
    Mono<Void> renamed(String organisation);
}
