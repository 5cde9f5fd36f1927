/**
 * What people write in forms of every kind: texts in two languages, places, ways in, contacts and sources, and what may
 * stand in them.
 */
@NullMarked
package nl.dekkend.graphql.forms;

import org.jspecify.annotations.NullMarked;
