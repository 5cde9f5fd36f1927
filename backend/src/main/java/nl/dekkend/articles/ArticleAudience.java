package nl.dekkend.articles;

/** For whom an answer is written. */
public enum ArticleAudience {
    PARENT,
    YOUTH,
    SCHOOL
}
