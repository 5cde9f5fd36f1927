package nl.dekkend.graphql.forms;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with the parts that forms of every kind have. */
public enum FormProblem implements ProblemCode {
    AGE_ORDER,
    AGE_OUT_OF_RANGE,
    COST_OUT_OF_RANGE,
    DATE_IN_FUTURE,
    DUPLICATE,
    EMAIL_MALFORMED,
    HIDDEN_CHARACTERS,
    MARKUP_IN_TEXT,
    PHONE_IS_MOBILE,
    PHONE_MALFORMED,
    PLACE_INCOMPLETE,
    POSTCODE_MALFORMED,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    TRANSLATION_MISSING,
    URL_MALFORMED,
    WEEKS_OUT_OF_RANGE
}
