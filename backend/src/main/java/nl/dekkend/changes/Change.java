package nl.dekkend.changes;

import java.time.OffsetDateTime;

/**
 * That one public record was added, changed or removed.
 *
 * @param type the record's type as the contract names it: "School"
 * @param record its id within that type: "27MD02"
 * @param kind what happened
 * @param at when it was written
 */
record Change(String type, String record, ChangeKind kind, OffsetDateTime at) {}
