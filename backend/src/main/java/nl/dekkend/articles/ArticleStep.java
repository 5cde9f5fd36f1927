package nl.dekkend.articles;

/** What can be done with an answer. */
enum ArticleStep {
    SAVED,
    RETURNED,
    PUBLISHED,
    DISCARDED,
    WITHDRAWN,
    RESTORED
}
