/** The next version of a partnership's norm, while its editor writes it. */
@NullMarked
package nl.dekkend.profiles.nextnorm;

import org.jspecify.annotations.NullMarked;
