package nl.dekkend.profiles.drafts;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends about a profile. */
enum ProfileProblem implements ProblemCode {
    COUNCIL_ADVICE_MISSING,
    DATE_IN_FUTURE,
    DRAFT_IN_PROGRESS,
    DUPLICATE,
    EMAIL_MALFORMED,
    HOURS_OUT_OF_RANGE,
    KEY_USED_FOR_SOMETHING_ELSE,
    MARKUP_IN_TEXT,
    NORM_CHANGED,
    NOTHING_TO_CONFIRM,
    NO_DRAFT,
    NO_NORM,
    NOT_SUBMITTED,
    PARTNERSHIP_PUBLISHES,
    PHONE_MALFORMED,
    PHONE_OF_A_PERSON,
    SUBMITTED,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    UNANSWERED,
    UNKNOWN_NORM_ITEM,
    UNKNOWN_QUESTION,
    UNKNOWN_SUPPORT_NEED,
    UNKNOWN_THEME,
    WRONG_SCHOOL_YEAR
}
