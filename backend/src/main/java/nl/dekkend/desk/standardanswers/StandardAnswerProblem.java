package nl.dekkend.desk.standardanswers;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a text for answers. */
public enum StandardAnswerProblem implements ProblemCode {
    HIDDEN_CHARACTERS,
    MARKUP_IN_TEXT,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    UNKNOWN_VARIABLE
}
