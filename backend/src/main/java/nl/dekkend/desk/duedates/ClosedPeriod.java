package nl.dekkend.desk.duedates;

import java.time.LocalDate;

/**
 * Days on which a desk is closed, as people read and write them.
 *
 * @param to the last one
 */
record ClosedPeriod(LocalDate from, LocalDate to) {}
