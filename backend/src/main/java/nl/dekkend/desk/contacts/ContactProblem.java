package nl.dekkend.desk.contacts;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a contact. */
enum ContactProblem implements ProblemCode {
    CONTACT_IN_FUTURE,
    CONTACT_STANDS,
    CONTACT_TAKEN_BACK,
    QUARTER_IS_COUNTED
}
