package nl.dekkend.socialmap;

import java.util.Set;

/**
 * Where an organisation belongs, as far as the social map knows.
 *
 * @param municipalities codes of those where it can be visited, works or is responsible
 * @param partnerships legal codes of those whose editor made it, and whose desk it holds
 * @param national whether it is for the whole country
 */
public record Ground(Set<String> municipalities, Set<String> partnerships, boolean national) {}
