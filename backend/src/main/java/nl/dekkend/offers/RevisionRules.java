package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.offers.RevisionStore.Made;
import nl.dekkend.offers.RevisionStore.Word;

/** What each word about an offer came after, and what may be done with it. */
final class RevisionRules {

    private static final int MOST = 100;

    private RevisionRules() {}

    /** @param words of one offer, newest first */
    static List<OfferRevision> revisions(List<Word> words) {
        return IntStream.range(0, Math.min(words.size(), MOST))
                .mapToObj(place -> words.get(place).after(place + 1 < words.size() ? words.get(place + 1) : null))
                .toList();
    }

    /** @param words for every version that was asked for: the newest until then and what came before it */
    static Map<Made, OfferRevision> made(Map<Made, Collection<Word>> words) {
        return words.values().stream()
                .flatMap(found -> revisions(List.copyOf(found)).stream().limit(1))
                .map(one -> Map.entry(new Made(one.offer().id(), one.version()), one))
                .filter(one -> words.containsKey(one.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** Whether somebody confirmed all of it on this day already. */
    static boolean confirmedOn(LocalDate day, OfferRevision last, ZoneId zone) {
        var at = last.at();
        return last.step() == OfferStep.CONFIRMED
                && at != null
                && at.atZoneSameInstant(zone).toLocalDate().equals(day);
    }

    /** What stands there is mended by saving. What was withdrawn cannot be saved: there the last word can go too. */
    static List<Problem> erasable(Offer standing, int version, Optional<OfferRevision> found) {
        if (version == standing.version()) {
            return standing.withdrawn() ? List.of() : of(OfferProblem.VERSION_STANDS);
        }
        return found.isEmpty() ? of(OfferProblem.UNKNOWN_VERSION) : List.of();
    }

    private static List<Problem> of(OfferProblem problem) {
        return List.of(Problem.of(problem, "input.version"));
    }
}
