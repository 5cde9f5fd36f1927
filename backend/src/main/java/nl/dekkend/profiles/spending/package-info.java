/** What schools got for support in a calendar year, and what they spent it on. */
@NullMarked
package nl.dekkend.profiles.spending;

import org.jspecify.annotations.NullMarked;
