package nl.dekkend.articles;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer says.
 *
 * @param body in CommonMark
 * @param partnershipId whose desk keeps it; null when it holds everywhere
 */
record ArticleContent(
        Text title,
        Text summary,
        Text body,
        List<ArticleAudience> audience,
        List<String> supportNeeds,
        List<String> offerIds,
        List<String> serviceIds,
        @Nullable String partnershipId,
        LocalDate reviewedOn,
        List<Source> sources)
        implements Linked {

    @Override
    public List<String> needIds() {
        return supportNeeds;
    }

    /** As readers will get it. */
    public Translated<String> bodyHtml() {
        return wanted -> ArticleHtml.of(body.in(wanted));
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(title);
    }
}
