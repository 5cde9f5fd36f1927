package nl.dekkend.changes;

import java.util.Collection;
import reactor.core.publisher.Mono;

/** Takes over whole lists of records, in the caller's transaction. */
public interface Merges {

    /** Writes the rows, whose JSON has the table's column names, and tells what that did. */
    default Mono<Merged> merge(Merge into, Collection<? extends Record> rows) {
        return merge(into.statement(rows));
    }

    /** Carries out the statement and tells what that did. */
    Mono<Merged> merge(MergeStatement statement);

    /** Notes what was written, as the last thing the transaction does. */
    Mono<Void> record(Collection<Merged> written);
}
