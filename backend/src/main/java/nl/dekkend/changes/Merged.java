package nl.dekkend.changes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What taking over one list did.
 *
 * @param noun what the records are called, for operators
 * @param type their type as the contract names it; null when nobody follows their changes
 * @param records their ids, by what happened to them
 */
public record Merged(String noun, @Nullable String type, Map<ChangeKind, Set<String>> records) {

    private static final int NAMED = 10;

    /** For operators: "Organisation: 3 nieuw, 1 gewijzigd, 1 verdwenen (cjg)". */
    public String remark() {
        var gone = of(ChangeKind.REMOVED);
        String counts = "%s: %d nieuw, %d gewijzigd, %d verdwenen"
                .formatted(
                        noun,
                        of(ChangeKind.ADDED).size(),
                        of(ChangeKind.CHANGED).size(),
                        gone.size());
        return gone.isEmpty() ? counts : counts + " (" + named(gone) + ")";
    }

    /** These records too, unless something was told of them already. */
    public Merged and(ChangeKind kind, Collection<String> ids) {
        var told = new HashSet<String>();
        records.values().forEach(told::addAll);
        var more = new HashSet<>(of(kind));
        ids.stream().filter(id -> !told.contains(id)).forEach(more::add);
        var all = new EnumMap<ChangeKind, Set<String>>(ChangeKind.class);
        all.putAll(records);
        all.put(kind, Set.copyOf(more));
        return new Merged(noun, type, Map.copyOf(all));
    }

    private static String named(Set<String> ids) {
        List<String> first = new TreeSet<>(ids).stream().limit(NAMED).toList();
        return String.join(", ", first) + (ids.size() > NAMED ? ", …" : "");
    }

    /** Ids of the records to which this happened. */
    public Set<String> of(ChangeKind kind) {
        return records.getOrDefault(kind, Set.of());
    }
}
