package nl.dekkend.socialmap;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation is responsible for a theme, somewhere.
 *
 * @param partnershipId the partnership it goes through, when it is one
 * @param explanation what they do here and, where neighbours differ, why
 * @param source where that is laid down
 */
record Responsibility(
        ResponsibilityTheme theme,
        String organisationId,
        @Nullable String partnershipId,
        Text explanation,
        Source source) {

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(explanation);
    }
}
