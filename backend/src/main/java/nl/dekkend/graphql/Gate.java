package nl.dekkend.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Bounds how often something may be done, apart for each key. In memory alone, of this replica.
 *
 * @param <K> who or what is bounded: a network, a network and a record
 */
public final class Gate<K> {

    private static final int MOST_KEYS = 50_000;

    private final LoadingCache<K, Bucket> buckets;

    /**
     * A gate that is open.
     *
     * @param most so often at once
     * @param refill after this long all of it may be done again
     */
    public Gate(Clock clock, int most, Duration refill) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(refill)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    /** Empty when one more may come in; else how long to wait. */
    public Optional<Duration> enter(K key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
