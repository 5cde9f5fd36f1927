package nl.dekkend.imports;

import org.jspecify.annotations.Nullable;

/** Whether one cell holds what its column promises. */
final class CellRules {

    private static final char LOST_LETTER = '\uFFFD';

    private CellRules() {}

    /** What is wrong with the cell, in Dutch; null when it is fine. */
    static @Nullable String fault(Column column, String cell) {
        if (cell.isEmpty()) {
            return column.filled()
                    ? "de cel is leeg; verwacht is " + column.form().expected() + "."
                    : null;
        }
        if (cell.indexOf(LOST_LETTER) >= 0) {
            return "in '%s' is een letter verloren gegaan (\uFFFD); het bestand is eerder verkeerd omgezet."
                    .formatted(cell);
        }
        String meant = DecodingRules.meant(cell);
        if (meant != null) {
            return "'%s' is verkeerd omgezette UTF-8, bedoeld is '%s'; lever het bestand in de goede codering."
                    .formatted(cell, meant);
        }
        return column.form().fits(cell)
                ? null
                : "'%s' past niet; verwacht is %s."
                        .formatted(cell, column.form().expected());
    }
}
