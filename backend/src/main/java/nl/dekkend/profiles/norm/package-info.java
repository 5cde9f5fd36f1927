/** What every school of a partnership should do (basisondersteuning): the norm's versions, and what else is asked. */
@NullMarked
package nl.dekkend.profiles.norm;

import org.jspecify.annotations.NullMarked;
