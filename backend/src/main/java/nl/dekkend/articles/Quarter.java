package nl.dekkend.articles;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a year, as people write it: "2026-4". */
final class Quarter {

    private Quarter() {}

    /** In which a day lies. */
    static String of(LocalDate day) {
        return day.getYear() + "-" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
