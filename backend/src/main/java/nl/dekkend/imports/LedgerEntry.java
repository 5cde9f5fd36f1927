package nl.dekkend.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was loaded last of one kind of file.
 *
 * @param shipped checksum of what the product brought along last; null when it never did
 */
record LedgerEntry(
        String file,
        String checksum,
        @Nullable LocalDate asOf,
        OffsetDateTime loadedAt,
        @Nullable String shipped) {}
