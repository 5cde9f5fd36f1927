package nl.dekkend.socialmap.keeping;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with what somebody sends of an organisation or a service. */
public enum SocialMapProblem implements ProblemCode {
    FOREIGN_ORGANISATION,
    FOREIGN_SERVICE_AREA,
    KIND_OF_PARTNERSHIP,
    NATIONAL_BY_OWN_PEOPLE,
    NOT_NAMED_ANY_MORE,
    NOT_WITHDRAWN,
    NO_SUCH_MUNICIPALITY,
    NO_SUCH_ORGANISATION,
    ORGANISATION_HAS_DESK,
    ORGANISATION_HAS_OFFERS,
    ORGANISATION_HAS_SERVICES,
    ORGANISATION_IS_PARTNERSHIP,
    ORGANISATION_IS_RESPONSIBLE,
    ORGANISATION_WITHDRAWN,
    RESTORE_TOO_LATE,
    TOO_MANY_SERVICES,
    UNKNOWN_SUPPORT_NEED,
    UNKNOWN_VERSION,
    VERSION_STANDS,
    WITHDRAWN
}
