package nl.dekkend.schools.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;

/** Where a file speaks for all locations, so that one it does not list is closed. Empty is the whole country. */
record Scope(Set<String> municipalities) {

    static final Scope NATIONAL = new Scope(Set.of());

    /**
     * What the operator said; a file of secondary schools may be an extract, so it speaks for its own municipalities.
     */
    static Scope of(ImportRequest request, RegisterKind kind, List<Entry> entries) {
        return switch (request.scope()) {
            case ImportScope.Municipalities given -> new Scope(given.codes());
            case ImportScope.National everywhere ->
                kind == RegisterKind.SECONDARY ? municipalitiesOf(entries) : NATIONAL;
        };
    }

    private static Scope municipalitiesOf(List<Entry> entries) {
        return new Scope(entries.stream().map(Entry::municipality).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isNational() {
        return municipalities.isEmpty();
    }

    boolean covers(Entry entry) {
        return isNational() || municipalities.contains(entry.municipality());
    }
}
