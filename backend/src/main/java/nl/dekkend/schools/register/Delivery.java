package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a file brings.
 *
 * @param file its name, for messages
 * @param asOf the date it speaks of
 * @param municipalities the names it gives them, by code
 * @param acceptClosing how many closings the operator has agreed to beforehand
 */
record Delivery(
        String file, LocalDate asOf, List<Entry> entries, Map<String, String> municipalities, int acceptClosing) {

    List<String> ids() {
        return entries.stream().map(Entry::id).toList();
    }
}
