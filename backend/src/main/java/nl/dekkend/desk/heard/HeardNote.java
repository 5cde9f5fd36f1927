package nl.dekkend.desk.heard;

import java.time.LocalDate;

/**
 * What people told a desk, and what was done with it.
 *
 * @param quarter in which it was heard: "2026-Q4"
 * @param example made up: no desk said it
 */
record HeardNote(
        String id,
        String partnershipId,
        String said,
        String done,
        String quarter,
        LocalDate savedOn,
        int version,
        boolean example) {}
