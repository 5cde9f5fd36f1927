package nl.dekkend.graphql;

import java.util.regex.Pattern;

/** Texts that people type are plain, and shown as they are. */
public final class MarkupRules {

    private static final Pattern TAG = Pattern.compile("<\\s*[a-zA-Z/!?]");

    /** Signs of control but for new lines, signs without width, and those that turn the direction of a text. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\n\r\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private MarkupRules() {}

    /** Whether something stands in it that nobody sees, and that may make it say something else. */
    public static boolean hides(String text) {
        return HIDDEN.matcher(text).find();
    }

    /** Whether a tag of HTML stands in it; a sum like "3 < 5" is none. */
    public static boolean isIn(String text) {
        return TAG.matcher(text).find();
    }
}
