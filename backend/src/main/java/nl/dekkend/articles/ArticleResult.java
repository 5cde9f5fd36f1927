package nl.dekkend.articles;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;

/** What became of something that was sent about an answer; the contract's unions choose from these. */
sealed interface ArticleResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It was counted. */
    record ArticleRated(Article article) implements ArticleResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(article.id());
        }
    }

    /** Nothing was changed: all that is wrong. */
    record ArticleRefused(List<Problem> problems) implements ArticleResult {}
}
