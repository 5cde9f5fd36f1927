package nl.dekkend.corrections;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.dekkend.graphql.Gate;
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
    private static final int OF_ONE_RECORD = 5;
    private static final Duration A_DAY = Duration.ofDays(1);

    private record About(Network network, CorrectionSubjectType type, String id) {}

    private final Gate<Network> networks;
    private final Gate<About> records;

    SuggestionGate(Clock clock) {
        this.networks = new Gate<>(clock, AT_ONCE, REFILL);
        this.records = new Gate<>(clock, OF_ONE_RECORD, A_DAY);
    }

    /** Empty when one more may come in; else how long to wait. */
    Optional<Duration> enter(Network network, Subject subject) {
        var wait = networks.enter(network);
        return wait.isPresent() ? wait : records.enter(new About(network, subject.type(), subject.id()));
    }
}
