/**
 * GraphQL over HTTP: what is read from a request, what is refused at the door, and how an answer is written. Spring
 * GraphQL executes; this package speaks for it, because every limit of ours counts before its own endpoint would.
 */
@NullMarked
package nl.dekkend.graphql.http;

import org.jspecify.annotations.NullMarked;
