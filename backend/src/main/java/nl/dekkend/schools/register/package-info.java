/**
 * Brings DUO's registers in and works out what follows from them: a file is compared with what is loaded, the
 * difference is saved and reported, and nothing is ever deleted.
 */
@NullMarked
package nl.dekkend.schools.register;

import org.jspecify.annotations.NullMarked;
