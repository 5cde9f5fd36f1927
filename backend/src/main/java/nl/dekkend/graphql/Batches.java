package nl.dekkend.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every batch mapping needs. */
public final class Batches {

    private Batches() {}

    /**
     * An answer for every key. A batch mapping that forgets one turns a non-null field into an error that wipes the
     * whole answer, so each ends with this; the answer may be empty or, for a nullable field, null.
     */
    public static <K, V extends @Nullable Object> Map<K, V> everyKey(
            Collection<K> keys, Function<? super K, ? extends V> answer) {
        Map<K, V> answers = new LinkedHashMap<>();
        keys.forEach(key -> answers.put(key, answer.apply(key)));
        return answers;
    }
}
