package nl.dekkend.shared;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a record or figure comes from. Nothing on Dekkend stands without one.
 *
 * @param title name of the publication or register, as its publisher calls it
 * @param asOf the day the source speaks of; null when it gives none
 * @param url where it can be read; null when it is not public on the web
 * @param note what a reader should know before trusting it, in Dutch
 */
public record Source(
        String title,
        @Nullable LocalDate asOf,
        @Nullable URI url,
        @Nullable String note) {

    /** Reads the columns {@code source_title}, {@code source_as_of}, {@code source_url} and {@code source_note}. */
    public static Source of(Readable row) {
        var url = row.get("source_url", String.class);
        return new Source(
                Objects.requireNonNull(row.get("source_title", String.class)),
                row.get("source_as_of", LocalDate.class),
                url == null ? null : URI.create(url),
                row.get("source_note", String.class));
    }
}
