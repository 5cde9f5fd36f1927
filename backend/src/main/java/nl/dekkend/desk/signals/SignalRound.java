package nl.dekkend.desk.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.dekkend.desk.contacts.ContactStore;
import nl.dekkend.shared.Quarter;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts a quarter once it is over and its desk had two weeks to note and label what is of it. Every replica makes its
 * rounds: what was counted once is counted no more.
 */
@Component
class SignalRound {

    private static final Period TO_FINISH = Period.ofWeeks(2);

    private static final Logger log = LoggerFactory.getLogger(SignalRound.class);

    private final Partnerships partnerships;
    private final SignalCounting counting;
    private final ContactStore contacts;
    private final Clock clock;

    SignalRound(Partnerships partnerships, SignalCounting counting, ContactStore contacts, Clock clock) {
        this.partnerships = partnerships;
        this.counting = counting;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dekkend.signals.every:15m}", initialDelayString = "${dekkend.signals.first:1m}")
    Mono<Void> count() {
        return Mono.defer(this::now);
    }

    private Mono<Void> now() {
        var over = Quarter.of(LocalDate.now(clock).minus(TO_FINISH)).previous();
        return partnerships
                .all()
                .filter(Partnership::takesPart)
                .concatMap(partnership -> counting.count(partnership.id(), over).onErrorResume(SignalRound::nextTime))
                .onErrorResume(SignalRound::nextTime)
                .then(contacts.forget(over.firstDay()).onErrorResume(SignalRound::nextTime));
    }

    /** What is left is counted in the next round. */
    private static Mono<Void> nextTime(Throwable trouble) {
        log.warn("A quarter was not counted: {}", trouble.getClass().getSimpleName());
        return Mono.empty();
    }
}
