package nl.dekkend.needs;

import java.util.List;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Something a child may need support with; never a diagnosis.
 *
 * @param id readable and stable: "hoogbegaafd"
 * @param parentId the wider need this one belongs to; null at the top
 * @param name the word professionals use
 * @param plainName how a parent says it
 * @param synonyms other words people search with, in Dutch; at most 20
 * @param source the document that names it
 */
public record SupportNeed(
        String id, @Nullable String parentId, Text name, Text plainName, List<String> synonyms, Source source) {

    /** Keeps a copy of the synonyms. */
    public SupportNeed {
        synonyms = List.copyOf(synonyms);
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(name);
    }
}
