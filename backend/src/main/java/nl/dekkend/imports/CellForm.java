package nl.dekkend.imports;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The form that every filled cell of a column has.
 *
 * @param form whether the whole cell has it, after spaces around it are dropped
 * @param expected what an operator reads when it does not: "een heel getal"
 */
public record CellForm(Predicate<String> form, String expected) {

    /** Any text. */
    public static final CellForm TEXT = of("(?s).*", "tekst");

    /** A full Dutch postcode: "1971 HN" or "1971HN". */
    public static final CellForm POSTCODE = of("[1-9]\\d{3} ?[A-Z]{2}", "een postcode zoals 1971 HN");

    /** The four digits of a Dutch postcode: "1971". */
    public static final CellForm POSTCODE_DIGITS = of("[1-9]\\d{3}", "de vier cijfers van een postcode, zoals 1971");

    /** Zero or more, without sign or separators. */
    public static final CellForm WHOLE_NUMBER = of("\\d{1,9}", "een heel getal");

    /** A number with an optional decimal point: "52.4591". */
    public static final CellForm DECIMAL = of("-?\\d{1,9}(\\.\\d+)?", "een getal met een punt, zoals 52.4591");

    /** A form of the file's own. */
    public static CellForm of(String pattern, String expected) {
        return new CellForm(Pattern.compile(pattern).asMatchPredicate(), expected);
    }

    boolean fits(String cell) {
        return form.test(cell);
    }
}
