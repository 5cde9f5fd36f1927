package nl.dekkend.articles;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer says, as it is typed.
 *
 * @param article null for a new one
 * @param version of the draft that its writer has seen; 0 when there was none
 * @param partnership of a new one; null when it holds everywhere
 * @param question number of the one from whose answer a new one was made; null when it was made from none
 */
record SaveArticleInput(
        @Nullable String article,
        int version,
        TextInput title,
        TextInput summary,
        TextInput body,
        List<ArticleAudience> audience,
        List<String> supportNeeds,
        List<String> offers,
        List<String> services,
        @Nullable String partnership,
        @Nullable String question,
        LocalDate reviewedOn,
        List<SourceInput> sources,
        @Nullable String idempotencyKey) {

    /** As it is kept. */
    ArticleContent content(@Nullable String partnershipId) {
        return new ArticleContent(
                title.text(),
                summary.text(),
                body.text(),
                audience,
                supportNeeds,
                offers,
                services,
                partnershipId,
                reviewedOn,
                sources.stream().map(SourceInput::source).toList());
    }
}
