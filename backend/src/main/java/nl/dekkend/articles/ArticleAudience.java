package nl.dekkend.articles;

/** For whom an answer is written. */
enum ArticleAudience {
    PARENT,
    YOUTH,
    SCHOOL
}
