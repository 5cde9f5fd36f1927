package nl.dekkend.socialmap.keeping;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.function.Function;
import nl.dekkend.changes.Merge;
import reactor.core.publisher.Mono;

/**
 * A kind of record that people keep.
 *
 * @param merge its table, and the columns that people write
 * @param said all columns that a record says, in the table and in its history
 * @param beside what else a row must have to be read
 * @param read makes a record of a row
 * @param byId finds one as its keepers see it, withdrawn ones too
 * @param locks statements that make everybody wait who does something with {@code :id}, in their order
 * @param emptied what is left of a word that was erased, as JSON
 * @param empty what is left of a withdrawn record when its last word is erased: assignments in SQL
 */
public record KeptKind<T extends Kept>(
        Merge merge,
        String said,
        String beside,
        Function<Readable, T> read,
        Function<String, Mono<T>> byId,
        List<String> locks,
        String emptied,
        String empty) {

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
