package nl.dekkend.graphql;

import graphql.ErrorClassification;

/**
 * The stable code of an error, found in {@code extensions.code}. A client may build on these names; new ones may be
 * added, none changes its meaning.
 */
public enum ErrorCode implements ErrorClassification {
    /** The request is not GraphQL over HTTP: malformed JSON, a missing query, a syntax fault, an unknown field. */
    BAD_REQUEST,
    /** An argument or variable has a value that is not allowed; the message says what is. */
    BAD_USER_INPUT,
    /** The query nests deeper than allowed. */
    QUERY_TOO_DEEP,
    /** The query would ask for more than allowed: records, aliases, directives, root fields or tokens. */
    QUERY_TOO_COSTLY,
    /** The document id is not one this server knows; send the whole query instead. */
    DOCUMENT_NOT_FOUND,
    /** The answer took too long and was given up. Ask for less, or again later. */
    TIMEOUT,
    /** Only POST and GET are known here, and over GET only queries may be sent. */
    METHOD_NOT_ALLOWED,
    /** Too many requests from one network; wait for the seconds in {@code Retry-After}. */
    RATE_LIMITED,
    /** Something the server needs is away or full; ask again after the seconds in {@code Retry-After}. */
    UNAVAILABLE,
    /** Only for callers who have signed in. */
    UNAUTHENTICATED,
    /** The caller is known and may not do this. */
    FORBIDDEN,
    /** A fault of ours. The message holds nothing but a reference to the log. */
    INTERNAL;

    @Override
    public Object toSpecification(graphql.GraphQLError error) {
        return name();
    }
}
