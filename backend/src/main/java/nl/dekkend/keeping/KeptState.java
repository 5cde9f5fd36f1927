package nl.dekkend.keeping;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Which word about a record this is, and whether it was taken back.
 *
 * @param version counts the words, from 1
 * @param withdrawn true when it is in no list any more
 * @param withdrawnAt when its keepers withdrew it; null when it is there or its file stopped naming it
 */
public record KeptState(
        int version, boolean withdrawn, @Nullable OffsetDateTime withdrawnAt) {

    /** Of what a file brings for the first time. */
    public static final KeptState NEW = new KeptState(1, false, null);

    /** Reads the columns {@code version}, {@code withdrawn} and {@code withdrawn_at}. */
    public static KeptState of(Readable row) {
        var columns = new Columns(row);
        return new KeptState(
                columns.value("version", Integer.class),
                columns.flag("withdrawn"),
                row.get("withdrawn_at", OffsetDateTime.class));
    }
}
