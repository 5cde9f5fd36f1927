package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import nl.dekkend.imports.CellForm;
import org.jspecify.annotations.Nullable;

/** Counts of pupils on 1 October. A zero is not a count: the location was closed or not yet open. */
final class PupilRules {

    private static final String SUPPRESSED = "<5";

    static final CellForm FORM = CellForm.of("<5|\\d{1,5}", "een aantal of <5");

    private PupilRules() {}

    static PupilCountRow count(String school, int year, String printed) {
        var hidden = printed.equals(SUPPRESSED);
        return new PupilCountRow(school, countDate(year), hidden ? null : Integer.valueOf(printed), hidden);
    }

    static LocalDate countDate(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    /** The year of the newest count date that a file of this day can hold. */
    static int countYear(LocalDate asOf) {
        return asOf.isBefore(countDate(asOf.getYear())) ? asOf.getYear() - 1 : asOf.getYear();
    }

    /** The first count date without pupils; null when there were any on the newest count date. */
    static @Nullable LocalDate closedOn(List<PupilCountRow> counts, LocalDate newest) {
        return counts.stream()
                .map(PupilCountRow::countedOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(newest))
                .map(last -> last.plusYears(1))
                .orElse(null);
    }
}
