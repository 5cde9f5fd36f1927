package nl.dekkend.socialmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lives, as far as it decides who is responsible.
 *
 * @param postcode four digits; null when only the municipality is known
 * @param municipality CBS code; null when the postcode lies in none that is known
 * @param partnerships those the law gives for the sector: one for a postcode, perhaps several for a municipality
 */
record Home(@Nullable String postcode, @Nullable String municipality, List<String> partnerships) {}
