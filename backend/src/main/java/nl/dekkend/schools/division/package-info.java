/** How an editor divides the schools of a partnership into core areas. */
@NullMarked
package nl.dekkend.schools.division;

import org.jspecify.annotations.NullMarked;
