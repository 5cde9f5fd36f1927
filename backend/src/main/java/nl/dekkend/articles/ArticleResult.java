package nl.dekkend.articles;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

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

    /** It was done; readers see nothing of it yet. */
    record ArticleDraftKept(ArticleDraft draft) implements ArticleResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(draft.id());
        }
    }

    /** Readers can see it. */
    record ArticlePublished(Article article) implements ArticleResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(article.id());
        }
    }

    /** It is gone for good; {@code published} is null when it never was. */
    record ArticleDraftDiscarded(String id, @Nullable Article published) implements ArticleResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(id);
        }
    }

    /** It was taken out, or brought back. */
    record ArticleKept(Article article) implements ArticleResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(article.id());
        }
    }

    /** A colleague was first; {@code yours} is null when no text was sent. */
    record ArticleConflict(@Nullable ArticleContent yours, ArticleDraft theirs) implements ArticleResult {}

    /** Nothing was changed: all that is wrong. */
    record ArticleRefused(List<Problem> problems) implements ArticleResult {

        static ArticleResult of(ArticleProblem problem, @Nullable String field) {
            return new ArticleRefused(List.of(Problem.of(problem, field)));
        }
    }
}
