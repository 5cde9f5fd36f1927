package nl.dekkend.territory;

import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A part of a partnership in which schools work together closely (kern).
 *
 * @param id readable: "ijmuiden-1"
 * @param municipalityId null when it lies in more than one
 * @param example true when the division was made up for showing how Dekkend works
 * @param ended true when it is no core area any more
 */
public record CoreArea(
        String id,
        String name,
        String partnershipId,
        @Nullable String municipalityId,
        Source source,
        boolean example,
        boolean ended) {}
