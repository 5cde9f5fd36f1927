package nl.dekkend.desk.anonymising;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** How a whole date is written, in Dutch and in English. */
final class DatePatterns {

    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
                    + "|january|february|march|may|june|july|august|october"
                    + "|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)";

    private static final String YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2})";

    static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,2}(?:[-/.] ?\\d{1,2}[-/.] ?(?:(?:19|20)\\d{2}|\\d{2})"
                    + "|(?:e|th|st|nd|rd)?[ -](?:of )?" + MONTH + "\\.?,?[ -]" + YEAR + ")"
                    + "|" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR
                    + "|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})(?!\\d)",
            CASE_INSENSITIVE);

    private DatePatterns() {}
}
