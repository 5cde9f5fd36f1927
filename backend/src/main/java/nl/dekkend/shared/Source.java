package nl.dekkend.shared;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a record or figure comes from. Nothing on Dekkend stands without one.
 *
 * @param title name of the publication or register, as its publisher calls it
 * @param asOf the day the source speaks of; null when it gives none
 * @param url where it can be read; null when it is not public on the web
 * @param note what a reader should know before trusting it
 */
public record Source(
        String title,
        @Nullable LocalDate asOf,
        @Nullable URI url,
        @Nullable Text note) {

    /** Of what was taken back: that it was there is all that is said, and nobody's words say so. */
    public static final Source DEKKEND = new Source("Dekkend", null, null, null);

    /** Reads the columns {@code source_title}, {@code source_as_of}, {@code source_url} and {@code source_note}. */
    public static Source of(Readable row) {
        var url = row.get("source_url", String.class);
        var columns = new Columns(row);
        return new Source(
                columns.text("source_title"),
                row.get("source_as_of", LocalDate.class),
                url == null ? null : URI.create(url),
                columns.saidIfAny("source_note"));
    }

    /** The language in which its note is answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(note);
    }
}
