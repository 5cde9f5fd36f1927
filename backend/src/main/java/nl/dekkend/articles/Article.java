package nl.dekkend.articles;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An answer as everybody reads it.
 *
 * @param id readable and lasting: "zorgplicht"
 * @param body as it was written, in CommonMark
 * @param partnershipId whose desk keeps it; null when it holds everywhere
 * @param reviewedThisYear whether it was checked in the current school year
 * @param version counts the words about it, from 1
 * @param withdrawn true when it was taken back
 */
public record Article(
        String id,
        Text title,
        Text summary,
        Text body,
        List<ArticleAudience> audience,
        List<String> needIds,
        List<String> offerIds,
        List<String> serviceIds,
        @Nullable String partnershipId,
        LocalDate reviewedOn,
        boolean reviewedThisYear,
        List<Source> sources,
        int version,
        boolean withdrawn)
        implements Linked {

    private static final Text NOTHING = Text.of("", "");

    /** Cleaned when it is read, so that what was kept before a rule keeps to it as well. */
    public Translated<String> bodyHtml() {
        return wanted -> ArticleHtml.of(body.in(wanted));
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(title);
    }

    /** As everybody reads it: of one that was taken back, that it was there. */
    Article open() {
        return withdrawn
                ? new Article(
                        id,
                        title,
                        NOTHING,
                        NOTHING,
                        audience,
                        List.of(),
                        List.of(),
                        List.of(),
                        partnershipId,
                        reviewedOn,
                        reviewedThisYear,
                        List.of(),
                        version,
                        true)
                : this;
    }
}
