/** What is counted over published profiles, as they stood at the end of a day. */
@NullMarked
package nl.dekkend.profiles.figures;

import org.jspecify.annotations.NullMarked;
