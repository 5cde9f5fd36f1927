package nl.dekkend.graphql;

import java.util.regex.Pattern;

/** Texts that people type are plain, and shown as they are. */
public final class MarkupRules {

    private static final Pattern TAG = Pattern.compile("<\\s*[a-zA-Z/!?]");

    private MarkupRules() {}

    /** Whether a tag of HTML stands in it; a sum like "3 < 5" is none. */
    public static boolean isIn(String text) {
        return TAG.matcher(text).find();
    }
}
