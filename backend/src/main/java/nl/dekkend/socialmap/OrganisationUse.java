package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What another module hangs on organisations; that module makes it. */
public interface OrganisationUse {

    /** What names it there, by name, also what is over. */
    Flux<String> needing(String organisation);

    /**
     * Ids of those that something names there which people keep.
     *
     * @param since what was withdrawn since then can come back, and counts
     */
    Flux<String> named(OffsetDateTime since);

    /** Works out anew what follows from its name, in the transaction that changes it. */
    Mono<Void> renamed(String organisation);
}
