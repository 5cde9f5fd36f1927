package nl.dekkend.offers;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends of an offer. */
enum OfferProblem implements ProblemCode {
    ENDED_ALREADY,
    ENDS_LATER,
    FOREIGN_PARTNERSHIP,
    FOREIGN_PROVIDER,
    FOREIGN_SCHOOL,
    NO_SUCH_MUNICIPALITY,
    NO_SUCH_ORGANISATION,
    NO_SUCH_PARTNERSHIP,
    NO_SUCH_SCHOOL,
    OFFER_WITHDRAWN,
    PARTNERSHIP_MISSING,
    PLANNED_DAY_MISSING,
    PLANNED_DAY_PAST,
    PROVIDER_WITHDRAWN,
    STARTS_LATER,
    UNKNOWN_SUPPORT_NEED,
    VALIDITY_ORDER
}
