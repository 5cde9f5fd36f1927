package nl.dekkend.articles;

import org.jspecify.annotations.Nullable;

/**
 * What was written and readers do not see.
 *
 * @param content null where a step changed no text, and when it does not open
 * @param remark what a colleague wants to be different; null when nobody gave it back, and when it does not open
 */
record Written(@Nullable ArticleContent content, @Nullable String remark) {

    static final Written NOTHING = new Written(null, null);
}
