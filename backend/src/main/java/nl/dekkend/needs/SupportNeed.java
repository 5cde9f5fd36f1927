package nl.dekkend.needs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something a child may need support with; never a diagnosis.
 *
 * @param id readable and stable: "hoogbegaafd"
 * @param parentId the wider need this one belongs to; null at the top
 * @param texts by language, Dutch always among them
 * @param synonyms other words people search with, in Dutch; at most 20
 * @param source the document that names it
 */
public record SupportNeed(
        String id, @Nullable String parentId, Map<Language, Text> texts, List<String> synonyms, Source source) {

    /** Keeps copies. */
    public SupportNeed {
        texts = Map.copyOf(texts);
        synonyms = List.copyOf(synonyms);
    }

    /** Its texts in this language, in Dutch when there are none. */
    public Text text(@Nullable Language wanted) {
        return Objects.requireNonNull(texts.get(contentLanguage(wanted)));
    }

    /** The language in which its texts are answered when this one is asked. */
    public Language contentLanguage(@Nullable Language wanted) {
        return Language.answering(wanted, texts.keySet());
    }

    /**
     * What it is called in one language.
     *
     * @param name the word professionals use
     * @param plainName how a parent says it
     */
    public record Text(String name, String plainName) {}
}
