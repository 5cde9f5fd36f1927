package nl.dekkend.desk.duedates;

import java.time.LocalDate;

/**
 * Days on which a desk is closed, as in a summer.
 *
 * @param last the last one
 */
record ClosedDays(LocalDate first, LocalDate last) {

    boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
