package nl.dekkend.needs;

import java.util.Map;
import java.util.Objects;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A word of inclusive education, explained.
 *
 * @param id readable and stable: "toelaatbaarheidsverklaring"
 * @param abbreviation "TLV"; null when it has none
 * @param texts by language, Dutch always among them
 */
record Term(String id, @Nullable String abbreviation, Map<Language, Text> texts, Source source) {

    /** Keeps a copy of the texts. */
    Term {
        texts = Map.copyOf(texts);
    }

    /** Its texts in this language, in Dutch when there are none. */
    Text text(@Nullable Language wanted) {
        return Objects.requireNonNull(texts.get(contentLanguage(wanted)));
    }

    /** The language in which its texts are answered when this one is asked. */
    Language contentLanguage(@Nullable Language wanted) {
        return Language.answering(wanted, texts.keySet());
    }

    /** The word and what it means, in one language. */
    record Text(String name, String explanation) {}
}
