package nl.dekkend.teams;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody keeps of a school. */
enum TeamProblem implements ProblemCode {
    CONTACT_EMPTY,
    DATE_IN_FUTURE,
    DATE_OUTSIDE_SCHOOL_YEAR,
    DUPLICATE,
    EMAIL_IN_CONTACT_TEXT,
    EMAIL_MALFORMED,
    HIDDEN_CHARACTERS,
    LABEL_NOT_WANTED,
    MARKUP_IN_TEXT,
    PHONE_IN_CONTACT_TEXT,
    PHONE_IS_MOBILE,
    PHONE_MALFORMED,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    TOO_MANY_TOGETHER,
    UNKNOWN_SCHOOL,
    UNKNOWN_VERSION
}
