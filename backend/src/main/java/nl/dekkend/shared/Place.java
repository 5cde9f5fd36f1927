package nl.dekkend.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere people can go.
 *
 * @param name what stands on the door, when that is not the name of its owner
 * @param address null when only the surroundings are known
 * @param location null when not known
 */
public record Place(
        @Nullable String name,
        @Nullable Address address,
        @Nullable Point location) {}
