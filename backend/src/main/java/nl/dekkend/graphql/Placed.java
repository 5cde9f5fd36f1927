package nl.dekkend.graphql;

/**
 * A record as a list found it, with its place in that list.
 *
 * @param at its place
 * @param node the record
 */
public record Placed<T>(Position at, T node) {}
