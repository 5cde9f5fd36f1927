/**
 * What the partnership's office does: it sees how far every school is, settles when profiles are due and reminds schools.
 * And what waits for each of those who work on profiles.
 */
@NullMarked
package nl.dekkend.profiles.office;

import org.jspecify.annotations.NullMarked;
