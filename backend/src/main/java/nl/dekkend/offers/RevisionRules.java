package nl.dekkend.offers;

import java.util.List;
import java.util.stream.IntStream;
import nl.dekkend.offers.RevisionStore.Word;
import org.jspecify.annotations.Nullable;

/** What each word about an offer came after. */
final class RevisionRules {

    private static final int MOST = 100;

    private RevisionRules() {}

    /** @param words of one offer, newest first */
    static List<OfferRevision> revisions(List<Word> words) {
        return IntStream.range(0, Math.min(words.size(), MOST))
                .mapToObj(place -> words.get(place)
                        .after(place + 1 < words.size() ? words.get(place + 1).offer() : null))
                .toList();
    }

    /** The one that made a version; null when nothing is kept of it. */
    static @Nullable OfferRevision of(List<OfferRevision> revisions, int version) {
        return revisions.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElse(null);
    }
}
