package nl.dekkend.territory;

import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A core area as its editor wrote it.
 *
 * @param id of the one that changes; null for a new one
 * @param municipality code: "GM0453"; null when it lies in more than one
 */
public record KeptArea(
        @Nullable String id,
        String name,
        String partnership,
        @Nullable String municipality,
        Source source) {}
