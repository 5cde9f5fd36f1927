package nl.dekkend.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.changes.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What one statement of an import did.
 *
 * @param step the statement
 * @param ids of the records it touched, by what happened to them
 */
record Written(Step step, Map<ChangeKind, Collection<String>> ids) {

    private static final int NAMED = 10;

    /**
     * One statement of an import.
     *
     * @param noun what its rows are called, for operators: "postcodes"
     * @param type their type in the contract; null when nobody follows their changes
     * @param size how many records there are when it is done
     * @param rows what it reads as JSON in {@code :rows}; null when it reads tables alone
     * @param merge returns the {@code id} of what it touched and the {@link ChangeKind} as {@code kind}, null where
     *     nothing that people see is different
     */
    record Step(
            String noun,
            @Nullable String type,
            String merge,
            int size,
            @Nullable Object rows) {}

    /** A line for the feed of public changes. */
    record Note(ChangeKind kind, String type, Collection<String> ids) {}

    List<Note> notes() {
        var type = step.type();
        return type == null
                ? List.of()
                : ids.entrySet().stream()
                        .map(touched -> new Note(touched.getKey(), type, touched.getValue()))
                        .toList();
    }

    Collection<String> of(ChangeKind kind) {
        return ids.getOrDefault(kind, List.of());
    }

    /** What operators read: "postcodes: 3 nieuw, 1 gewijzigd, 0 verdwenen". */
    String remark() {
        var gone = of(ChangeKind.REMOVED);
        var counts = "%s: %d nieuw, %d gewijzigd, %d verdwenen"
                .formatted(
                        step.noun(),
                        of(ChangeKind.ADDED).size(),
                        of(ChangeKind.CHANGED).size(),
                        gone.size());
        return gone.isEmpty() ? counts : counts + " (" + first(gone) + ")";
    }

    private static String first(Collection<String> ids) {
        var named = String.join(", ", ids.stream().sorted().limit(NAMED).toList());
        return ids.size() > NAMED ? named + ", …" : named;
    }
}
