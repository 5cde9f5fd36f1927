package nl.dekkend.profiles.nextnorm;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ProfileChangeKind;
import nl.dekkend.profiles.norm.NormItem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a norm.
 *
 * @param before null when it was not asked
 * @param after null when it is not asked any more
 */
record NormChange(
        ProfileChangeKind kind,
        String code,
        @Nullable NormItem before,
        @Nullable NormItem after) {

    /** In the order of the newer one; what is not asked any more comes last. */
    static List<NormChange> between(List<NormItem> older, List<NormItem> newer) {
        var was = byCode(older);
        var is = byCode(newer);
        return Stream.concat(newer.stream(), older.stream().filter(item -> !is.containsKey(item.code())))
                .map(NormItem::code)
                .filter(code -> !Objects.equals(was.get(code), is.get(code)))
                .map(code -> of(code, was.get(code), is.get(code)))
                .toList();
    }

    private static NormChange of(String code, @Nullable NormItem before, @Nullable NormItem after) {
        if (before == null) return new NormChange(ProfileChangeKind.ADDED, code, null, after);
        return new NormChange(
                after == null ? ProfileChangeKind.REMOVED : ProfileChangeKind.CHANGED, code, before, after);
    }

    private static Map<String, NormItem> byCode(List<NormItem> items) {
        return items.stream().collect(toMap(NormItem::code, identity(), (one, more) -> one));
    }
}
