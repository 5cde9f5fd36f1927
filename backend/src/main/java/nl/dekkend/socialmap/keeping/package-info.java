/**
 * How records of the social map are kept by people: what every change goes through, and what was said before. Knows
 * neither services nor organisations; each says by a {@link nl.dekkend.socialmap.keeping.KeptKind} what it is.
 */
@NullMarked
package nl.dekkend.socialmap.keeping;

import org.jspecify.annotations.NullMarked;
