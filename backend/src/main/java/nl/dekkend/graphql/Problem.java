package nl.dekkend.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can correct: it comes back as data, never as an error.
 *
 * @param field of the input, dotted; null when it is about the whole
 * @param values what the message names: a limit, a day; never what the user typed
 */
public record Problem(ProblemCode code, @Nullable String field, List<Object> values) {

    /** Keeps a copy. */
    public Problem {
        values = List.copyOf(values);
    }

    /** A problem of one field, or of the whole. */
    public static Problem of(ProblemCode code, @Nullable String field, Object... values) {
        return new Problem(code, field, List.of(values));
    }
}
