package nl.dekkend.desk.heard;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a note of what a desk heard, beside its words. */
enum HeardNoteProblem implements ProblemCode {
    QUARTER_IN_FUTURE,
    QUARTER_MALFORMED,
    TOO_MANY
}
