package nl.dekkend.desk;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/**
 * What a question or a contact is about.
 *
 * @param theme id of a support need; null when that is not known
 * @param municipality its code; null when that is not known
 */
public record Label(@Nullable String theme, @Nullable String municipality) {

    static final Label NONE = new Label(null, null);

    /** A row with both columns. */
    public static Label of(Readable row) {
        return new Label(row.get("theme", String.class), row.get("municipality", String.class));
    }
}
