package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.content.ScoreBand.FROM_50_TO_80;
import static nl.dekkend.profiles.content.ScoreBand.FROM_80_TO_100;
import static nl.dekkend.profiles.content.ScoreBand.UP_TO_50;

import java.util.stream.IntStream;
import nl.dekkend.profiles.content.ScoreBand;

/**
 * How many items of the norm a school meets in its first year. Handed out by place and not by chance, so that a
 * partnership looks like the one yearly report that prints the three bands: 3, 38 and 59 schools in a hundred; 23 meet
 * everything.
 */
final class ScoreRules {

    private static final int LOW = 3;
    private static final int MIDDLE = 38;
    private static final int ALL = 23;

    private ScoreRules() {}

    /** Within a band they lie evenly. No school meets less than a third. */
    static int met(Place place, int total) {
        int low = inHundred(LOW, place.of());
        int middle = inHundred(MIDDLE, place.of());
        int high = place.of() - low - middle - inHundred(ALL, place.of());
        int at = place.at();
        if (at < low) return spread(new Place(at, low), total / 3, most(UP_TO_50, total));
        at -= low;
        if (at < middle) return spread(new Place(at, middle), least(FROM_50_TO_80, total), most(FROM_50_TO_80, total));
        at -= middle;
        return at < high ? spread(new Place(at, high), least(FROM_80_TO_100, total), total - 1) : total;
    }

    /** Schools, rounded: half of one is one. */
    static int inHundred(int share, int schools) {
        return (share * schools + 50) / 100;
    }

    private static int spread(Place place, int least, int most) {
        return least + place.at() * (most - least + 1) / place.of();
    }

    private static int least(ScoreBand band, int total) {
        return in(band, total).min().orElse(total);
    }

    private static int most(ScoreBand band, int total) {
        return in(band, total).max().orElse(total);
    }

    private static IntStream in(ScoreBand band, int total) {
        return IntStream.rangeClosed(0, total).filter(met -> ScoreBand.of(met, total) == band);
    }
}
