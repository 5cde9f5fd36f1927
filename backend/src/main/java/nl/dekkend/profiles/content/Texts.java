package nl.dekkend.profiles.content;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with what somebody typed. */
public final class Texts {

    /** Characters of a name, a role, hours. */
    public static final int SHORT = 100;

    /** Characters of a summary. */
    public static final int SUMMARY = 600;

    /** Characters of a note. */
    public static final int NOTE = 1_000;

    /** Characters of any other text. */
    public static final int LONG = 4_000;

    /** Entries a list may have. */
    public static final int MOST = 60;

    private final List<Problem> found = new ArrayList<>();

    /** Something is wrong with a field. */
    public void add(ProfileProblem problem, String field, Object... values) {
        found.add(Problem.of(problem, field, values));
    }

    /** Something is wrong with a field, unless it is fine. */
    public void unless(boolean fine, ProfileProblem problem, String field) {
        if (!fine) add(problem, field);
    }

    /** A text that may be missing. */
    public void check(String field, @Nullable String text, int most) {
        if (text == null) return;
        if (text.length() > most) add(ProfileProblem.TEXT_TOO_LONG, field, most);
        if (MarkupRules.isIn(text)) add(ProfileProblem.MARKUP_IN_TEXT, field);
    }

    /** A text without which the entry says nothing. */
    public void require(String field, String text, int most) {
        unless(!text.isBlank(), ProfileProblem.TEXT_MISSING, field);
        check(field, text, most);
    }

    /** All that was found, in the order it was looked for. */
    public List<Problem> problems() {
        return List.copyOf(found);
    }
}
