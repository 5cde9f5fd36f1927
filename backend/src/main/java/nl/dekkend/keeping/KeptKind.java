package nl.dekkend.keeping;

import io.r2dbc.spi.Readable;
import java.util.function.Function;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.ProblemCode;
import nl.dekkend.identity.Right;
import reactor.core.publisher.Mono;

/**
 * A kind of record that people keep.
 *
 * @param merge its table, and the columns that people write
 * @param sql the rest of how it stands there
 * @param keep what it takes to keep one
 * @param gone what somebody is told who does something with one that was withdrawn
 * @param read makes a record of a row
 * @param byId finds one as its keepers see it, withdrawn ones too
 */
public record KeptKind<T extends Kept>(
        Merge merge,
        KeptSql sql,
        Right keep,
        ProblemCode gone,
        Function<Readable, T> read,
        Function<String, Mono<T>> byId) {

    /** As the contract names it: "Service". */
    String type() {
        return merge.type();
    }

    /** With its schema. */
    String table() {
        return merge.table();
    }

    /** Where its words are kept. */
    String revisions() {
        return merge.table() + "_revision";
    }
}
