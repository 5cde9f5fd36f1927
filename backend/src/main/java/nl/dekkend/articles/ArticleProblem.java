package nl.dekkend.articles;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with an answer, or with what is said of it. */
enum ArticleProblem implements ProblemCode {
    HTML_IN_BODY,
    IMAGE_IN_BODY,
    LINK_NOT_POSSIBLE,
    NO_SUCH_ARTICLE,
    RATED_OFTEN
}
