package nl.dekkend.graphql;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every filter keeps to; each rule throws {@link Refused} with advice for the caller. */
public final class FilterRules {

    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_VALUES = 50;
    private static final int OLDEST = 27;
    private static final int MOST_KM = 300;

    private FilterRules() {}

    /** A text to look for. */
    public static void text(@Nullable String asked) {
        if (asked == null) return;
        var length = asked.strip().length();
        if (length < SHORTEST_TEXT || length > LONGEST_TEXT || asked.indexOf('\0') >= 0) {
            throw Refused.input("text must be " + SHORTEST_TEXT + " to " + LONGEST_TEXT + " characters.");
        }
    }

    /** A list of values. */
    public static void several(String field, @Nullable Collection<?> values) {
        if (values != null && values.size() > MOST_VALUES) {
            throw Refused.input(field + " may hold at most " + MOST_VALUES + " values.");
        }
    }

    /**
     * Ids, of which one that was withdrawn still counts. Of several, the error tells the place of the first unknown
     * one.
     *
     * @param known those that somebody has
     */
    public static void known(String argument, Collection<String> ids, Collection<String> known) {
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            var place = ids.size() == 1 ? "" : "[" + List.copyOf(ids).indexOf(id) + "]";
            throw unknown(argument, id, argument + place);
        });
    }

    /** The refusal of an id that nobody has. */
    public static Refused unknown(String argument, String id) {
        return unknown(argument, id, argument);
    }

    private static Refused unknown(String argument, String id, String place) {
        return Refused.input("No " + argument + " has the id \"" + id + "\".", place);
    }

    /** A distance in kilometres. */
    public static void withinKm(@Nullable Double asked) {
        if (asked != null && !(asked > 0 && asked <= MOST_KM)) {
            throw Refused.input("withinKm must be more than 0 and at most " + MOST_KM + ".");
        }
    }

    /** An age in years. */
    public static void age(@Nullable Integer age) {
        if (age != null && (age < 0 || age > OLDEST)) {
            throw Refused.input("age must be 0 to " + OLDEST + ", in years.");
        }
    }
}
