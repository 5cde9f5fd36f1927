package nl.dekkend.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A school year: 1 August to 31 July, written "2026-2027".
 *
 * @param begins the calendar year in which it begins
 */
public record SchoolYear(int begins) implements Comparable<SchoolYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4})");

    /** The school year in which a day falls. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** Whether a text is one: two years that follow each other. */
    public static boolean isWritten(String text) {
        var years = WRITTEN.matcher(text);
        return years.matches() && Integer.parseInt(years.group(1)) + 1 == Integer.parseInt(years.group(2));
    }

    /**
     * From its written form.
     *
     * @throws IllegalArgumentException when it is something else
     */
    @JsonCreator
    public static SchoolYear of(String written) {
        if (!isWritten(written)) {
            throw new IllegalArgumentException(
                    "write a school year as \"2026-2027\", two years that follow each other");
        }
        return new SchoolYear(Integer.parseInt(written.substring(0, written.indexOf('-'))));
    }

    /** 1 August. */
    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    /** 31 July. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** The one after. */
    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    /** The one before. */
    public SchoolYear previous() {
        return new SchoolYear(begins - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }

    @JsonValue
    @Override
    public String toString() {
        return begins + "-" + (begins + 1);
    }
}
