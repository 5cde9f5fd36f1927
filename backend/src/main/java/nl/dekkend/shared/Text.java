package nl.dekkend.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text for people, in Dutch and perhaps in other languages; all texts of one record are there in the same ones. Files
 * and columns write <code>{nl: …, en: …}</code>; a plain string is Dutch.
 *
 * @param byLanguage what it says, in the order of the languages
 */
public record Text(Map<Language, String> byLanguage) implements Translated<String> {

    /** Keeps a copy. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        var copy = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var said = byLanguage.get(language);
            if (said != null) copy.put(language, said);
        }
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** A text that is there in Dutch alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text of(String dutch) {
        return new Text(Map.of(Language.NL, dutch));
    }

    /** A text of the code itself. */
    public static Text of(String dutch, String english) {
        return new Text(Map.of(Language.NL, dutch, Language.EN, english));
    }

    /**
     * The language in which a record answers.
     *
     * @param one of its texts; null when it has none
     */
    public static Translated<Language> contentLanguage(@Nullable Text one) {
        var spoken = one == null ? Set.<Language>of() : one.byLanguage.keySet();
        return wanted -> Language.answering(wanted, spoken);
    }

    @Override
    public String in(@Nullable Language wanted) {
        return Objects.requireNonNull(byLanguage.get(contentLanguage(this).in(wanted)));
    }

    /** All its words, in every language. */
    public String words() {
        return String.join(" ", byLanguage.values());
    }

    /** Its words in every language but Dutch, with nothing but a space between them. */
    public String translatedWords() {
        return byLanguage.entrySet().stream()
                .filter(said -> said.getKey() != Language.NL)
                .map(said -> said.getValue().replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .collect(Collectors.joining(" "));
    }

    /** As it is written. */
    @JsonValue
    @Override
    public Map<Language, String> byLanguage() {
        return byLanguage;
    }
}
