package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * How far an editor's word goes.
 *
 * @param municipalities of each of their partnerships, by its legal code; empty for who is no editor
 */
record Reach(Map<String, Set<String>> municipalities) {

    /** Of who is no editor. */
    static final Reach NONE = new Reach(Map.of());

    Set<String> partnerships() {
        return municipalities.keySet();
    }

    /** All municipalities together. */
    Set<String> everywhere() {
        return municipalities.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    /** The partnerships that hold some of one of these municipalities. */
    Set<String> touching(Collection<String> area) {
        return partnerships().stream().filter(one -> holds(one, area)).collect(toUnmodifiableSet());
    }

    boolean holds(String partnership, Collection<String> area) {
        var held = municipalities.getOrDefault(partnership, Set.of());
        return area.stream().anyMatch(held::contains);
    }
}
