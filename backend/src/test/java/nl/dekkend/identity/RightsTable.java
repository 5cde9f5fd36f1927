package nl.dekkend.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of who may have what, for tests of other modules that go through it. */
public final class RightsTable {

    private RightsTable() {}

    /** The fields with one of these rights: "Query.deskQuestion". */
    public static Set<String> fields(Right... rights) {
        return Rights.BY_FIELD.entrySet().stream()
                .filter(entry -> List.of(rights).contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** The right that a field in the table needs. */
    public static Right of(String field) {
        return Objects.requireNonNull(Rights.BY_FIELD.get(field));
    }
}
