package nl.dekkend.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Postcodes, whatever way they were typed. */
public final class PostcodeRules {

    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9]\\d{3})\\s*([A-Za-z]{2})?\\s*");
    private static final int DIGITS = 4;

    private PostcodeRules() {}

    /** "1971" or "1971 HN"; null for what is no postcode. */
    public static @Nullable String written(String typed) {
        var match = POSTCODE.matcher(typed);
        if (!match.matches()) return null;
        var letters = match.group(2);
        return letters == null ? match.group(1) : match.group(1) + " " + letters.toUpperCase(Locale.ROOT);
    }

    /** "1971"; null for what is no postcode. */
    public static @Nullable String digits(String typed) {
        var written = written(typed);
        return written == null ? null : written.substring(0, DIGITS);
    }
}
