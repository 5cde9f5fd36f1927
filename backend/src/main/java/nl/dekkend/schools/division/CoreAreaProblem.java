package nl.dekkend.schools.division;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a core area that somebody writes. */
enum CoreAreaProblem implements ProblemCode {
    DUPLICATE,
    FOREIGN_MUNICIPALITY,
    HIDDEN_CHARACTERS,
    MARKUP_IN_TEXT,
    NAME_TAKEN,
    NO_SUCH_CORE_AREA,
    NO_SUCH_PARTNERSHIP,
    SCHOOL_OF_OTHERS,
    SCHOOL_OF_OTHER_CORE_AREA,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    TOO_MANY,
    UNKNOWN_VERSION
}
