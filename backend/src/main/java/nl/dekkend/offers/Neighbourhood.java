package nl.dekkend.offers;

import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Sector;

/**
 * What lies around the place where a child lives.
 *
 * @param own codes of the partnerships of the sector that the place itself belongs to
 * @param around kilometres by municipality, of those that reach near enough
 */
record Neighbourhood(Point middle, Sector sector, Set<String> own, Map<String, Double> around, double withinKm) {}
