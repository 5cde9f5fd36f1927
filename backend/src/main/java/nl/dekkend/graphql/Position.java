package nl.dekkend.graphql;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in its list: the tuple every list is ordered by. Outside it travels as an opaque cursor, so
 * reading on costs the same on page one thousand and no record is shown twice when others are added.
 *
 * @param group coarse order: 0 first. Records that must come last whatever the order have a higher one
 * @param number a distance, a count (negative for most first) or 0
 * @param text a name as {@code shared.folded} writes it, or empty
 * @param id the record's id: no two records stand in the same place
 */
public record Position(int group, double number, String text, String id) {

    private static final int LONGEST_CURSOR = 1_000;

    /** Reads the columns {@code order_group}, {@code order_number}, {@code order_text} and {@code id}. */
    public static Position of(Readable row) {
        var columns = new Columns(row);
        return new Position(
                columns.value("order_group", Integer.class),
                columns.value("order_number", Double.class),
                columns.text("order_text"),
                columns.text("id"));
    }

    /** The position as clients see it. */
    public String cursor() {
        // The text comes last: it alone may hold the separator.
        String plain = String.join("\t", String.valueOf(group), String.valueOf(number), id, text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back.
     *
     * @throws Refused when this server did not make it
     */
    public static Position at(String cursor) {
        Position position = read(cursor);
        if (position == null || !position.cursor().equals(cursor)) {
            throw Refused.input("This cursor is not one of ours. Use a cursor as an earlier answer gave it.");
        }
        return position;
    }

    private static @Nullable Position read(String cursor) {
        if (cursor.length() > LONGEST_CURSOR) {
            return null;
        }
        try {
            String[] part = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\t", 4);
            return part.length < 4 || part[2].indexOf(0) >= 0 || part[3].indexOf(0) >= 0
                    ? null
                    : new Position(Integer.parseInt(part[0]), finite(part[1]), part[3], part[2]);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return number;
    }
}
