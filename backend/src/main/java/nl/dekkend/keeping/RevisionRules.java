package nl.dekkend.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.dekkend.graphql.Problem;

/** What each word about a record came after, and what may be done with it. */
final class RevisionRules {

    private static final int MOST = 100;

    private RevisionRules() {}

    /** @param words of one record, newest first */
    static <T extends Kept> List<Revision<T>> revisions(List<Word<T>> words) {
        return IntStream.range(0, Math.min(words.size(), MOST))
                .mapToObj(place -> words.get(place).after(place + 1 < words.size() ? words.get(place + 1) : null))
                .toList();
    }

    /** @param words for every version that was asked for: the newest until then and what came before it */
    static <T extends Kept> Map<Made, Revision<T>> made(Map<Made, Collection<Word<T>>> words) {
        return words.values().stream()
                .flatMap(found -> revisions(List.copyOf(found)).stream().limit(1))
                .filter(one -> words.containsKey(one.made()))
                .collect(toMap(Revision::made, one -> one, (one, same) -> one));
    }

    /** Whether somebody confirmed all of it on this day already. */
    static boolean confirmedOn(LocalDate day, Revision<?> last, ZoneId zone) {
        var at = last.at();
        return last.step() == KeepingStep.CONFIRMED
                && at != null
                && at.atZoneSameInstant(zone).toLocalDate().equals(day);
    }

    /**
     * What stands there is mended by saving. What was withdrawn cannot be saved: there the last text can go too.
     *
     * @param since the version from which on the standing text was there
     */
    static List<Problem> erasable(Kept standing, int since, int version, Optional<?> found) {
        if (version >= since && version <= standing.version()) {
            return standing.withdrawn() ? List.of() : of(KeepingProblem.VERSION_STANDS);
        }
        return found.isEmpty() ? of(KeepingProblem.UNKNOWN_VERSION) : List.of();
    }

    private static List<Problem> of(KeepingProblem problem) {
        return List.of(Problem.of(problem, "input.version"));
    }
}
