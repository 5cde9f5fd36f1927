package nl.dekkend.articles;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code articles.article}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ArticleRow(
        String id,
        int position,
        Text title,
        Text summary,
        Text body,
        List<ArticleAudience> audience,
        List<String> supportNeeds,
        List<String> offerIds,
        List<String> serviceIds,
        @Nullable String partnershipId,
        LocalDate reviewedOn,
        List<Source> sources,
        String searchWords,
        String translatedWords) {

    /** Of the files of the product: it holds everywhere. */
    static ArticleRow of(ArticleFile.Entry entry) {
        var dutch = entry.dutch();
        return of(
                entry.id(),
                entry.position(),
                new ArticleContent(
                        entry.text(ArticlePage::title),
                        entry.text(ArticlePage::summary),
                        entry.text(ArticlePage::body),
                        dutch.head().audience(),
                        dutch.head().needs(),
                        entry.offers(),
                        entry.services(),
                        null,
                        dutch.head().reviewedOn(),
                        dutch.head().sources()));
    }

    /** With all that it is found by. */
    static ArticleRow of(String id, int position, ArticleContent said) {
        return new ArticleRow(
                id,
                position,
                said.title(),
                said.summary(),
                said.body(),
                said.audience(),
                said.supportNeeds(),
                said.offerIds(),
                said.serviceIds(),
                said.partnershipId(),
                said.reviewedOn(),
                said.sources(),
                words(said, Language.NL),
                translated(said));
    }

    private static String words(ArticleContent said, Language language) {
        return Stream.of(said.title(), said.summary(), said.body())
                .map(text -> text.byLanguage().getOrDefault(language, ""))
                .map(ArticleHtml::words)
                .collect(joining(" "));
    }

    private static String translated(ArticleContent said) {
        return said.title().byLanguage().keySet().stream()
                .filter(language -> language != Language.NL)
                .map(language -> words(said, language)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .collect(joining(" "));
    }
}
