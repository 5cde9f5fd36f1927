package nl.dekkend.profiles.norm;

import nl.dekkend.shared.Source;

/**
 * How schools judge themselves on a theme, in parts of all that did.
 *
 * @param insufficient 0 to 1, as are the others; printed figures may not add up to one
 * @param schools how many judged themselves
 */
public record GradeShares(double insufficient, double sufficient, double good, int schools, Source source) {}
