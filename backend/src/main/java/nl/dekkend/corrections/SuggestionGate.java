package nl.dekkend.corrections;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.dekkend.graphql.Network;
import org.springframework.stereotype.Component;

/**
 * Bounds what one network sends, and what it sends about one record, so that it cannot take the room of others there: a
 * class that looks up its school comes in, a machine does not. In memory alone.
 */
@Component
class SuggestionGate {

    private static final int AT_ONCE = 10;
    private static final Duration REFILL = Duration.ofHours(1);
    private static final int NETWORKS = 50_000;

    private static final int OF_ONE_RECORD = 5;
    private static final Duration A_DAY = Duration.ofDays(1);

    private record About(Network network, CorrectionSubjectType type, String id) {}

    private final LoadingCache<Network, Bucket> buckets;
    private final LoadingCache<About, Bucket> records;

    SuggestionGate(Clock clock) {
        this.buckets = buckets(clock, AT_ONCE, REFILL);
        this.records = buckets(clock, OF_ONE_RECORD, A_DAY);
    }

    /** Empty when one more may come in; else how long to wait. */
    Optional<Duration> enter(Network network, Subject subject) {
        var wait = enter(buckets.get(network));
        return wait.isPresent() ? wait : enter(records.get(new About(network, subject.type(), subject.id())));
    }

    private static Optional<Duration> enter(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static <Key> LoadingCache<Key, Bucket> buckets(Clock clock, int most, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterAccess(refill)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
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
