package nl.dekkend.socialmap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What another module hangs on organisations; that module makes it. */
public interface OrganisationUse {

    /** What somebody still needs of it, by name. */
    Flux<String> needing(String organisation);

    /** The partnerships for which these organisations work there, by their ids; one that works for none is left out. */
    Mono<Map<String, Set<String>>> partnerships(Collection<String> organisations);

    /** Works out anew what follows from its name, in the transaction that changes it. */
    Mono<Void> renamed(String organisation);
}
