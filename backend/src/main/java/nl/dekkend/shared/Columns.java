package nl.dekkend.shared;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the columns that are never null, so that a row mapper says only what each holds. A column that may be null is
 * read with {@code row.get}, a text with {@link #saidIfAny}.
 */
public record Columns(Readable row) {

    private static final JsonMapper json = JsonMapper.shared();

    /** A text. */
    public String text(String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    /** A value of any other type. */
    public <T> T value(String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** True or false. */
    public boolean flag(String column) {
        return value(column, Boolean.class);
    }

    /** A word of an enum. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** An array of text. */
    public List<String> texts(String column) {
        return List.of(value(column, String[].class));
    }

    /** The first values of an array of text, so many at most. */
    public List<String> texts(String column, int most) {
        return texts(column).stream().limit(most).toList();
    }

    /** A value that is kept as JSON, because it is only ever shown together with its record. */
    public <T> T json(String column, Class<T> type) {
        return json.readValue(text(column), type);
    }

    /** A text for people. */
    public Text said(String column) {
        return json(column, Text.class);
    }

    /** A text for people that may be missing. */
    public @Nullable Text saidIfAny(String column) {
        return row.get(column, String.class) == null ? null : said(column);
    }

    /** A list that is kept as JSON. */
    public <T> List<T> jsonList(String column, Class<T> type) {
        JavaType list = json.getTypeFactory().constructCollectionType(List.class, type);
        return List.copyOf(json.<List<T>>readValue(text(column), list));
    }

    /** A map that is kept as JSON. */
    public <K, V> Map<K, V> jsonMap(String column, Class<K> key, Class<V> value) {
        JavaType map = json.getTypeFactory().constructMapType(Map.class, key, value);
        return Map.copyOf(json.<Map<K, V>>readValue(text(column), map));
    }
}
