package nl.dekkend.desk.duedates;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with the days on which a desk says it is closed. */
enum ClosingProblem implements ProblemCode {
    DATE_IN_PAST,
    DATE_TOO_FAR,
    NO_DESK,
    PERIODS_OVERLAP,
    PERIOD_TOO_LONG,
    TOO_MANY,
    VALIDITY_ORDER
}
