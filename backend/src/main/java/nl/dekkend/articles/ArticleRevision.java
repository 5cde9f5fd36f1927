package nl.dekkend.articles;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an answer.
 *
 * @param by who did it, by name
 * @param remark what was said with it; null when nothing was, when it was erased, and when it does not open
 * @param content what it said after that; null where the step changed no text, when that was erased, and when it does
 *     not open
 * @param erasedAt when its words were thrown away, or went with a question; null when they are there
 */
record ArticleRevision(
        String article,
        ArticleStep step,
        OffsetDateTime at,
        String by,
        @Nullable String remark,
        @Nullable ArticleContent content,
        @Nullable OffsetDateTime erasedAt) {}
