package nl.dekkend.desk;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what something is about. */
enum LabelProblem implements ProblemCode {
    NO_SUCH_MUNICIPALITY,
    UNKNOWN_THEME
}
