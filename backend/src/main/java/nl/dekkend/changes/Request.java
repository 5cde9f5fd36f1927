package nl.dekkend.changes;

import org.jspecify.annotations.Nullable;

/**
 * A change somebody asks for.
 *
 * @param caller who asks; the keys of different callers are different keys
 * @param mutation its name in the contract
 * @param key the caller's own; null when they gave none, and then every request is a new one
 * @param input everything that was sent: the same key with something else is a mistake
 */
public record Request(
        String caller, String mutation, @Nullable String key, Object input) {}
