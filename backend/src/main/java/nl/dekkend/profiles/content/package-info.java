/** The parts of a profile, and what may stand in them; the same in a draft and in print. Pure records and rules. */
@NullMarked
package nl.dekkend.profiles.content;

import org.jspecify.annotations.NullMarked;
