package nl.dekkend.needs;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A word of inclusive education, explained.
 *
 * @param id readable and stable: "toelaatbaarheidsverklaring"
 * @param abbreviation "TLV"; null when it has none
 */
record Term(String id, @Nullable String abbreviation, Text name, Text explanation, Source source) {

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(name);
    }
}
