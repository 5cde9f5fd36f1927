package nl.dekkend.socialmap;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends of an organisation or a service. */
enum SocialMapProblem implements ProblemCode {
    FOREIGN_ORGANISATION,
    FOREIGN_SERVICE_AREA,
    KIND_OF_PARTNERSHIP,
    NATIONAL_BY_OWN_PEOPLE,
    NO_SUCH_MUNICIPALITY,
    NO_SUCH_ORGANISATION,
    ORGANISATION_HAS_DESK,
    ORGANISATION_HAS_OFFERS,
    ORGANISATION_HAS_SERVICES,
    ORGANISATION_IS_PARTNERSHIP,
    ORGANISATION_IS_RESPONSIBLE,
    ORGANISATION_WITHDRAWN,
    SERVICE_ELSEWHERE_TOO,
    TOO_MANY_SERVICES,
    UNKNOWN_SUPPORT_NEED,
    WITHDRAWN
}
