package nl.dekkend.profiles.office;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends about settings and reminders. */
enum OfficeProblem implements ProblemCode {
    DUE_DAY_MALFORMED,
    MAIL_IS_OFF,
    NO_SCHOOL,
    TOO_MANY,
    UNKNOWN_SCHOOL
}
