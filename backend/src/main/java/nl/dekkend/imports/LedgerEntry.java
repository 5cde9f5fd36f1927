package nl.dekkend.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

record LedgerEntry(String file, String checksum, @Nullable LocalDate asOf, OffsetDateTime loadedAt) {}
