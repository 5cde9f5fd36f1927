package nl.dekkend.articles;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do when parents and school do not come to terms, with who helps in one partnership.
 *
 * @param maxWeeks within how many weeks there must be an answer; null when that is not settled or not known
 * @param termNote from when they count; null when there is nothing to tell
 * @param organisationId who helps; null when that is somebody at the school, or nobody is known
 * @param phone the number to call; null when none is known
 * @param articleId the answer that tells more; null when there is none
 */
record EscalationStep(
        int order,
        Text title,
        Text whatYouDo,
        Text whoHelps,
        @Nullable Integer maxWeeks,
        @Nullable Text termNote,
        @Nullable String organisationId,
        @Nullable String phone,
        @Nullable String articleId,
        Source source) {

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(title);
    }
}
