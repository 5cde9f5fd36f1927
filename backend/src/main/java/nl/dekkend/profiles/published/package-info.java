/** Profiles as everybody may read them: every edition that was published, and what follows from it. */
@NullMarked
package nl.dekkend.profiles.published;

import org.jspecify.annotations.NullMarked;
