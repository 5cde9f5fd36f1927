package nl.dekkend.profiles.content;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends about a profile. */
public enum ProfileProblem implements ProblemCode {
    AMOUNT_OUT_OF_RANGE,
    CODE_MALFORMED,
    COUNCIL_ADVICE_MISSING,
    DATE_IN_FUTURE,
    DATE_IN_PAST,
    DRAFT_IN_PROGRESS,
    DUPLICATE,
    EMAIL_MALFORMED,
    EXPLANATION_MISSING,
    HOURS_OUT_OF_RANGE,
    MARKUP_IN_TEXT,
    NORM_CHANGED,
    NOTHING_TO_CONFIRM,
    NOT_LATER,
    NOT_SUBMITTED,
    NO_DRAFT,
    NO_ITEMS,
    NO_NORM,
    PARTNERSHIP_PUBLISHES,
    PHONE_MALFORMED,
    PHONE_OF_A_PERSON,
    SUBMITTED,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    THRESHOLD_OUT_OF_RANGE,
    TOO_MANY,
    UNANSWERED,
    UNKNOWN_NORM_ITEM,
    UNKNOWN_QUESTION,
    UNKNOWN_SUPPORT_NEED,
    UNKNOWN_THEME,
    WRONG_SCHOOL_YEAR,
    WRONG_YEAR
}
