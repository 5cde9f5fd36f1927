package nl.dekkend.articles;

import org.jspecify.annotations.Nullable;

/** Whether an answer helped. */
record RateArticleInput(
        String article, boolean helped, @Nullable String idempotencyKey) {}
