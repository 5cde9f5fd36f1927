package nl.dekkend.profiles.norm;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Something schools judge themselves on.
 *
 * @param id "handelingsgericht-werken"
 * @param benchmark the national figures, where a source prints them
 * @param withdrawn true when it is asked no more; older profiles answer it still
 */
public record AssessmentTheme(
        String id, Text name, Text explanation, @Nullable GradeShares benchmark, boolean withdrawn) {
    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(name);
    }
}
