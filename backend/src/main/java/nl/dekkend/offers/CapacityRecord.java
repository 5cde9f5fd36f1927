package nl.dekkend.offers;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A count of places with the story of its recording, for those who keep the offer.
 *
 * @param count with every number
 * @param version counts the words about this day and group, from 1
 * @param recordedAt null when it came with a file
 * @param recordedBy null when it came with a file
 */
record CapacityRecord(
        CapacityCount count,
        int version,
        @Nullable OffsetDateTime recordedAt,
        @Nullable Role recordedBy) {}
