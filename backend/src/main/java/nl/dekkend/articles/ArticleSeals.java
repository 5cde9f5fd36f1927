package nl.dekkend.articles;

import nl.dekkend.sealing.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of answers is sealed with the key ring; the places are those of {@link WrittenSeal}. */
@Configuration(proxyBeanMethods = false)
class ArticleSeals {

    @Bean
    SealedColumn sealedArticleDrafts() {
        return new SealedColumn("articles.draft", "sealed", "'%s' || id".formatted(WrittenSeal.DRAFT));
    }

    @Bean
    SealedColumn sealedArticleRevisions() {
        return new SealedColumn("articles.revision", "sealed", "'%s' || id".formatted(WrittenSeal.REVISION));
    }
}
