package nl.dekkend.changes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What taking over one list did.
 *
 * @param type the records' type as the contract names it
 * @param records their ids, by what happened to them
 */
public record Merged(String type, Map<ChangeKind, Set<String>> records) {

    private static final int NAMED = 10;

    /** For operators: "Organisation: 3 nieuw, 1 gewijzigd, 1 verdwenen (cjg)". */
    public String remark() {
        var gone = of(ChangeKind.REMOVED);
        var counts = "%s: %d nieuw, %d gewijzigd, %d verdwenen"
                .formatted(
                        type,
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
        return new Merged(type, Map.copyOf(all));
    }

    private static String named(Set<String> ids) {
        List<String> first = new TreeSet<>(ids).stream().limit(NAMED).toList();
        return String.join(", ", first) + (ids.size() > NAMED ? ", …" : "");
    }

    Set<String> of(ChangeKind kind) {
        return records.getOrDefault(kind, Set.of());
    }
}
