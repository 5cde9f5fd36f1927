package nl.dekkend.corrections;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a suggestion, or with what is decided about one. */
enum CorrectionProblem implements ProblemCode {
    ANSWER_NOT_POSSIBLE,
    CITIZEN_NUMBER_IN_TEXT,
    EMAIL_MALFORMED,
    MAIL_ADDRESS_IN_TEXT,
    MANY_WAIT_ALREADY,
    MARKUP_IN_TEXT,
    NO_CORRECTION,
    PHONE_IN_TEXT,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    TOO_MANY_SUGGESTIONS,
    UNKNOWN_RECORD
}
