package nl.dekkend.articles;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with an answer, or with what is said of it. */
enum ArticleProblem implements ProblemCode {
    ARTICLE_STANDS,
    ARTICLE_WITHDRAWN,
    AUDIENCE_MISSING,
    DRAFT_DOES_NOT_OPEN,
    GIVEN_BACK,
    HTML_IN_BODY,
    IMAGE_IN_BODY,
    LINK_NOT_POSSIBLE,
    NO_ARTICLE_DRAFT,
    NO_SUCH_ARTICLE,
    NO_SUCH_NEED,
    NO_SUCH_OFFER,
    NO_SUCH_QUESTION,
    NO_SUCH_SERVICE,
    OTHERS_WRITE,
    PARTNERSHIP_OF_QUESTION,
    QUESTION_OF_NEW_ANSWER,
    RATED_OFTEN,
    READ_AGAIN,
    SOURCE_MISSING,
    WRITTEN_BY_YOU
}
