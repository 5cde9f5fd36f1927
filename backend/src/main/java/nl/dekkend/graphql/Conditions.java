package nl.dekkend.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What a list is narrowed to: conditions in SQL and the values they bind. What nobody asked for stays out of it. */
public final class Conditions {

    private static final int TRIGRAM = 3;

    /** In a shorter word one wrong letter makes another word. */
    private static final int MISSPELT = 5;

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Always asked. */
    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    /** Asked when there is a value; the condition names it {@code :name}. */
    public Conditions and(@Nullable Object value, String name, String condition) {
        if (value == null) return this;
        values.put(name, value);
        return and(condition);
    }

    /** Asked when somebody gave a list, bound as an array of text; an empty one fits nothing. */
    public Conditions any(@Nullable Collection<?> several, String name, String condition) {
        if (several == null) return this;
        return and(several.stream().map(Object::toString).toArray(String[]::new), name, condition);
    }

    /** Every word of a text, in any spelling, in a folded column with a trigram index. */
    public Conditions text(@Nullable String asked, String column) {
        if (asked == null) return this;
        var words = asked.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            var plain = words[i].replaceAll("([\\\\%_])", "\\\\$1");
            and(plain, "word" + i, word(words[i], column, "shared.folded(:word" + i + ")"));
        }
        return this;
    }

    /**
     * Short words must be the beginning of one: in less than three letters no trigram is found. A word with a digit is
     * a code or a number, and one wrong letter makes another.
     */
    private static String word(String word, String column, String folded) {
        if (word.length() < TRIGRAM) return "' ' || " + column + " like '% ' || " + folded + " || '%'";
        var part = column + " like '%' || " + folded + " || '%'";
        var exact = word.length() < MISSPELT || word.codePoints().anyMatch(Character::isDigit);
        return exact ? part : "(" + part + " or " + folded + " <% " + column + ")";
    }

    /** Binds a value that the select itself needs. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Everything behind {@code where}. */
    public String sql() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    /** Binds what the conditions name. */
    public GenericExecuteSpec bind(GenericExecuteSpec query) {
        return query.bindValues(values);
    }
}
