package nl.dekkend.schools.division;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A core area as its partnership's editor writes it.
 *
 * @param coreArea null for a new one
 * @param municipality null when it lies in more than one
 * @param schools all that are in it
 * @param version of the division that they have seen
 */
record SaveCoreAreaInput(
        @Nullable String coreArea,
        String partnership,
        String name,
        @Nullable String municipality,
        List<String> schools,
        int version,
        @Nullable String idempotencyKey) {

    /** One space between words, none around them. */
    SaveCoreAreaInput {
        name = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        schools = List.copyOf(schools);
    }
}
