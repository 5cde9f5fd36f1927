package nl.dekkend.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
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
        return words(asked, (word, folded) -> word(word, column, folded));
    }

    /**
     * The same; a word may stand in the translations instead, a column of folded words with a space on either side. Who
     * types nothing but "SO" means the abbreviation, and not an English word.
     */
    public Conditions text(@Nullable String asked, String column, String translations) {
        if (asked == null || words(asked).allMatch(word -> word.length() < TRIGRAM)) return text(asked, column);
        return words(
                asked,
                (word, folded) ->
                        "(" + word(word, column, folded) + " or " + translated(word, translations, folded) + ")");
    }

    private Conditions words(@Nullable String asked, BinaryOperator<String> condition) {
        if (asked == null) return this;
        var words = words(asked).toList();
        for (int i = 0; i < words.size(); i++) {
            var plain = words.get(i).replaceAll("([\\\\%_])", "\\\\$1");
            and(plain, "word" + i, condition.apply(words.get(i), "shared.folded(:word" + i + ")"));
        }
        return this;
    }

    private static Stream<String> words(String asked) {
        return Arrays.stream(asked.strip().split("\\s+"));
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

    /** At its beginning, and a short word only whole, so that no Dutch word is found inside a foreign one. */
    private static String translated(String word, String column, String folded) {
        return column + " like '% ' || " + folded + (word.length() > TRIGRAM ? " || '%'" : " || ' %'");
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
