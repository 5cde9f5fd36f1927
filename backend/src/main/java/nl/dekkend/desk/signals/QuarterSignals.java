package nl.dekkend.desk.signals;

import java.time.LocalDate;
import java.util.List;

/**
 * What came to a desk in one quarter, as far as it may be seen.
 *
 * @param quarter by the clock of Amsterdam: "2026-Q4"
 * @param definition in which way it was counted
 */
record QuarterSignals(String quarter, int definition, LocalDate countedOn, List<Signal> rows) {

    QuarterSignals {
        rows = List.copyOf(rows);
    }
}
