package nl.dekkend.graphql;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text that PostgreSQL can keep and a browser can show: no NUL and no half of a character. */
public final class TextRules {

    private TextRules() {}

    /**
     * Looks at every text in a tree of maps and lists.
     *
     * @throws Refused when one is not sound
     */
    public static void check(@Nullable Object value) {
        if (value instanceof String text) {
            checkText(text);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(TextRules::check);
            map.values().forEach(TextRules::check);
        } else if (value instanceof Collection<?> items) {
            items.forEach(TextRules::check);
        }
    }

    private static void checkText(String text) {
        if (text.codePoints().anyMatch(point -> point == 0 || halfACharacter(point))) {
            throw new Refused(ErrorCode.BAD_USER_INPUT, "A text holds a NUL or half of a character. Remove it.");
        }
    }

    private static boolean halfACharacter(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
