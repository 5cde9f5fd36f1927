package nl.dekkend.graphql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

class ScalarRules {

    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9]\\d{3})\\s*([A-Za-z]{2})?\\s*");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");

    private ScalarRules() {}

    /** "1971" or "1971 HN", however it was typed; empty when it is no postcode. */
    static Optional<String> postcode(String typed) {
        var match = POSTCODE.matcher(typed);
        if (!match.matches()) return Optional.empty();
        var letters = match.group(2);
        return Optional.of(letters == null ? match.group(1) : match.group(1) + " " + letters.toUpperCase(Locale.ROOT));
    }

    /** "2026-2027": two years that follow each other. */
    static Optional<String> schoolYear(String typed) {
        var match = SCHOOL_YEAR.matcher(typed);
        return match.matches() && Integer.parseInt(match.group(1)) + 1 == Integer.parseInt(match.group(2))
                ? Optional.of(typed)
                : Optional.empty();
    }
}
