package nl.dekkend.schools.division;

import org.jspecify.annotations.Nullable;

/**
 * A core area that ends.
 *
 * @param version of the division that they have seen
 */
record EndCoreAreaInput(
        String coreArea,
        String partnership,
        int version,
        @Nullable String idempotencyKey) {}
