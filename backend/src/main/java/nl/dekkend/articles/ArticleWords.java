package nl.dekkend.articles;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.needs.Vocabulary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other answers, needs or words: people search with other words. */
@Component
class ArticleWords implements ImportFollower {

    private final Vocabulary vocabulary;

    ArticleWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("articles", "needs", "glossary");
    }

    @Override
    public Mono<Void> follow() {
        return vocabulary.into("articles.article");
    }
}
