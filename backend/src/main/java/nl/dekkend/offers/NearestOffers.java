package nl.dekkend.offers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.dekkend.shared.Point;
import reactor.core.publisher.Mono;

/** Which running offer for a need is nearest, whoever it belongs to. */
public interface NearestOffers {

    /** How far is still near, in kilometres. */
    double FARTHEST = 60;

    /** What is found for each of these; nothing for those for which there is no offer near. */
    Mono<Map<Wanted, Found>> of(Collection<Wanted> wanted);

    /**
     * What is looked for.
     *
     * @param from where to start
     * @param needs one of which the offer has to be for
     */
    record Wanted(From from, Set<String> needs) {

        /** Keeps a copy. */
        public Wanted {
            needs = Set.copyOf(needs);
        }
    }

    /**
     * Where to start.
     *
     * @param partnership of whose sector the offer has to be: its legal code
     * @param municipalities for which an offer of this partnership may not be: it would be here, and not elsewhere
     */
    record From(Point middle, String partnership, Set<String> municipalities) {

        /** Keeps a copy. */
        public From {
            municipalities = Set.copyOf(municipalities);
        }
    }

    /**
     * The nearest one.
     *
     * @param km as the crow flies, with one decimal, to its nearest known place; without one to the middle of the
     *     nearest municipality it is for
     */
    record Found(Offer offer, double km) {}
}
