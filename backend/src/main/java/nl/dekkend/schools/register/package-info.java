/**
 * Brings DUO's registers in and works out what follows from them: a file is compared with what is loaded, the
 * difference is saved and reported, and nothing is ever deleted. It compares in Java instead of by a merge of
 * {@code changes}, because operators must read who was renamed, moved or closed before anything is written.
 */
@NullMarked
package nl.dekkend.schools.register;

import org.jspecify.annotations.NullMarked;
