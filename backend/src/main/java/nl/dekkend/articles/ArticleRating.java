package nl.dekkend.articles;

import org.jspecify.annotations.Nullable;

/**
 * What readers said in one quarter.
 *
 * @param helped null when fewer than five said so
 * @param notHelped null when fewer than five said so
 */
record ArticleRating(
        String article,
        String quarter,
        @Nullable Integer helped,
        @Nullable Integer notHelped) {}
