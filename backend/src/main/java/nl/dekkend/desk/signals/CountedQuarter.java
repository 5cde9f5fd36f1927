package nl.dekkend.desk.signals;

import java.time.LocalDate;
import java.util.Map;
import nl.dekkend.shared.Quarter;

/**
 * A quarter that was counted.
 *
 * @param definition in which way
 * @param shown what may be seen of it
 */
record CountedQuarter(Quarter quarter, int definition, LocalDate on, Map<SignalCell, Integer> shown) {

    CountedQuarter {
        shown = Map.copyOf(shown);
    }
}
