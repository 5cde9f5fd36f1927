package nl.dekkend.changes;

import java.util.Collection;
import reactor.core.publisher.Mono;

/** The one place where public writes are noted down. */
public interface Changes {

    /**
     * Notes that records of one type were written, as part of the transaction that writes them: it is kept or lost
     * together with them. Make it the last thing the transaction does, because writers wait for each other here.
     *
     * @param kind what happened to all of them
     * @param type their type as the contract names it: "School"
     * @param records their ids within that type; none is fine
     */
    Mono<Void> record(ChangeKind kind, String type, Collection<String> records);
}
