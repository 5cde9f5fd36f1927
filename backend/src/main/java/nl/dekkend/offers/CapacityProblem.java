package nl.dekkend.offers;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a count that somebody sends. */
enum CapacityProblem implements ProblemCode {
    COUNT_DATE_MISSING,
    COUNT_IN_FUTURE,
    COUNT_OUT_OF_RANGE,
    COUNT_TOO_EARLY,
    COUNT_WITHOUT_NUMBERS,
    MARKUP_IN_TEXT,
    NOTE_MISSING,
    OFFER_WITHDRAWN,
    STATUS_WITHOUT_ROOM,
    TEXT_TOO_LONG,
    UNKNOWN_VERSION
}
