package nl.dekkend.graphql.http;

/**
 * A document that is known beforehand, as {@code schema/operations.json} lists it.
 *
 * @param id what a client sends in its place; another text has another id
 * @param name of its operation, for the log
 * @param document its text
 */
record PersistedDocument(String id, String name, String document) {}
