package nl.dekkend.shared;

/**
 * A position in WGS 84.
 *
 * @param lat degrees north, 50 to 54 in the Netherlands
 * @param lon degrees east, 3 to 8 in the Netherlands
 */
public record Point(double lat, double lon) {}
