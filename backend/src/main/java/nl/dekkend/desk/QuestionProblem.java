package nl.dekkend.desk;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a question, or with what is written on. */
enum QuestionProblem implements ProblemCode {
    ANSWER_LEFT,
    ANSWER_NOT_POSSIBLE,
    CODE_UNKNOWN,
    EMAIL_MALFORMED,
    KEY_TOO_SHORT,
    LEAVE_EMPTY,
    MANY_MESSAGES,
    NO_DESK,
    NO_SUCH_COLLEAGUE,
    NO_SUCH_SCHOOL,
    QUESTION_GONE,
    SENT_TOO_FAST,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY_MESSAGES,
    TOO_MANY_QUESTIONS
}
