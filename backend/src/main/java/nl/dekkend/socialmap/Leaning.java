package nl.dekkend.socialmap;

import java.util.List;

/**
 * What leans on an organisation.
 *
 * @param services of it that run, by name
 * @param offers that it provides, also those that ended, by name
 * @param responsibilities how often it is named as who is responsible
 * @param desks how many parent and youth desks it holds
 */
record Leaning(List<String> services, List<String> offers, long responsibilities, long desks) {}
