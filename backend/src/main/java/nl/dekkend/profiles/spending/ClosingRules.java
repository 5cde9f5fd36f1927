package nl.dekkend.profiles.spending;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the sums of a partnership are made anew: at the save by which five schools say something else than at the
 * closing before. In between they stay, so that nobody learns the amounts of one school by asking before and after its
 * save. A school that only says the same again, or takes back what it changed, is none of the five; one that has left
 * is.
 */
final class ClosingRules {

    private final Map<String, SpendingRevision> newest = new LinkedHashMap<>();
    private final Set<String> different = new HashSet<>();
    private Map<String, SpendingRevision> closed = Map.of();
    private @Nullable Closing last;

    private ClosingRules() {}

    /**
     * The closing that counts after all these saves; empty before the first.
     *
     * @param saves of one partnership and year, in their order
     */
    static Optional<Closing> last(List<SpendingRevision> saves) {
        var rules = new ClosingRules();
        for (int place = 0; place < saves.size(); place++) {
            rules.take(saves.get(place));
            if (!isWithTheNext(saves, place)) rules.close(saves.get(place));
        }
        return Optional.ofNullable(rules.last);
    }

    private static boolean isWithTheNext(List<SpendingRevision> saves, int place) {
        return place + 1 < saves.size()
                && saves.get(place).number() == saves.get(place + 1).number();
    }

    private void take(SpendingRevision save) {
        var school = save.schoolId();
        if (save.counts()) newest.put(school, save);
        else newest.remove(school);
        if (saysTheSame(newest.get(school), closed.get(school))) different.remove(school);
        else different.add(school);
    }

    private static boolean saysTheSame(@Nullable SpendingRevision one, @Nullable SpendingRevision other) {
        return one == null ? other == null : one.hasTheAmountsOf(other);
    }

    /** Those that are left must be enough too: so many may have gone. */
    private void close(SpendingRevision save) {
        if (different.size() < Closing.FEWEST || newest.size() < Closing.FEWEST) return;
        different.clear();
        closed = Map.copyOf(newest);
        last = new Closing(save.savedAt(), List.copyOf(newest.values()));
    }
}
