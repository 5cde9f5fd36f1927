package nl.dekkend.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells numbers that somebody can be called on from other ones, in a text. */
public final class NumberRules {

    /** Days and hours look like numbers of the telephone: "01-08-2026", "2026-08-01", "8.30". */
    private static final Pattern DAY_OR_HOUR =
            Pattern.compile("(?<![\\d.])\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}(?!\\d)"
                    + "|(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?!\\d)"
                    + "|(?<![\\d.])[012]?\\d[.:][0-5]\\d(?![\\d.]|[ ./]\\d)");

    /** Nine digits and more, however they are grouped, that begin as a whole number does. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+(?:[\\s.()/-]{0,3}\\d){9,13}"
            + "|0(?:[\\s.()/-]{0,3}\\d){8,12}"
            + "|31(?:[\\s.()/-]{0,3}\\d){9,11})(?!\\d)");

    private NumberRules() {}

    /** Whether there is a telephone number in it, of a person or an office. */
    public static boolean hasPhone(String typed) {
        return PHONE.matcher(withoutDays(typed)).find();
    }

    /** With a bar for every day and hour. A telephone types its own dashes and spaces. */
    public static String withoutDays(String typed) {
        return DAY_OR_HOUR.matcher(plain(typed)).replaceAll("|");
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("\\p{Zs}", " ");
    }
}
