package nl.dekkend.keeping;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody asks of a record, whatever its kind. */
enum KeepingProblem implements ProblemCode {
    LAST_WORD_ERASED,
    NOT_NAMED_ANY_MORE,
    NOT_WITHDRAWN,
    RESTORE_TOO_LATE,
    UNKNOWN_VERSION,
    VERSION_STANDS
}
