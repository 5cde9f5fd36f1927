/**
 * What schools are writing, from last year's profile to a new one in print. Every write has a right, a version and a
 * step or revision that tells of it; nothing that was acknowledged is lost.
 */
@NullMarked
package nl.dekkend.profiles.drafts;

import org.jspecify.annotations.NullMarked;
