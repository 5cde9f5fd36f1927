package nl.dekkend.profiles.spending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the sums of a partnership are made anew: at the save by which five schools say something else than at each of
 * the closings before. In between they stay, so that nobody learns the amounts of one school from two sums, whichever
 * two. A school that only says the same again, or takes back what it changed, is none of the five; one that has left
 * is.
 */
final class ClosingRules {

    private final Map<String, SpendingRevision> newest = new LinkedHashMap<>();
    private final List<Earlier> closings = new ArrayList<>(List.of(new Earlier(Map.of(), new HashSet<>())));
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
        closings.forEach(earlier -> earlier.compare(school, newest.get(school)));
    }

    /** Those that are left must be enough too: so many may have gone. */
    private void close(SpendingRevision save) {
        if (newest.size() < Closing.FEWEST || !closings.stream().allMatch(Earlier::isOther)) return;
        closings.add(new Earlier(Map.copyOf(newest), new HashSet<>()));
        last = new Closing(save.savedAt(), List.copyOf(newest.values()));
    }

    /**
     * A closing that was public once; the first is that of nothing.
     *
     * @param different the schools that say something else now
     */
    private record Earlier(Map<String, SpendingRevision> closed, Set<String> different) {

        void compare(String school, @Nullable SpendingRevision now) {
            if (saysTheSame(now, closed.get(school))) different.remove(school);
            else different.add(school);
        }

        boolean isOther() {
            return different.size() >= Closing.FEWEST;
        }

        private static boolean saysTheSame(@Nullable SpendingRevision one, @Nullable SpendingRevision other) {
            return one == null ? other == null : one.hasTheAmountsOf(other);
        }
    }
}
