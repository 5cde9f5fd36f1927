package nl.dekkend.schools;

import org.jspecify.annotations.Nullable;

/** Around a postcode; {@code withinKm} null is any distance. */
record Near(String postcode, @Nullable Double withinKm) {}
