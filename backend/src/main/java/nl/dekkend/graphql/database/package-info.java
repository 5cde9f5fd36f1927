/**
 * A database that nobody waits for in vain: a pool with an end to every wait, and SQL that stops when nobody listens.
 */
@NullMarked
package nl.dekkend.graphql.database;

import org.jspecify.annotations.NullMarked;
