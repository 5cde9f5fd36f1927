package nl.dekkend.shared;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Three months of a calendar year by the clock of Amsterdam, written "2026-Q4".
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})-Q([1-4])");
    private static final int MONTHS = 3;

    /** In which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** From its written form; empty when it is something else. */
    public static Optional<Quarter> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public Quarter next() {
        return of(firstDay().plusMonths(MONTHS));
    }

    public Quarter previous() {
        return of(firstDay().minusMonths(MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
