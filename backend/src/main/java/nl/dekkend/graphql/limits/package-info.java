/** What one query may cost: counted on its text before it is checked, and on its meaning before it is carried out. */
@NullMarked
package nl.dekkend.graphql.limits;

import org.jspecify.annotations.NullMarked;
