package nl.dekkend.imports;

import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Work that a module has to do over when another module's files came in: what it worked out from them is no longer
 * true.
 */
public interface ImportFollower {

    /** The kinds of file it waits for. */
    Set<String> kinds();

    /** Does the work, in the transaction of the import: either both are kept or neither is. */
    Mono<Void> follow();
}
