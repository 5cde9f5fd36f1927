package nl.dekkend.corrections;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases suggestions in time, and with them addresses that no answer went to. Every replica makes its rounds. */
@Component
class ForgettingRound {

    private static final Logger log = LoggerFactory.getLogger(ForgettingRound.class);

    private final CorrectionStore corrections;

    ForgettingRound(CorrectionStore corrections) {
        this.corrections = corrections;
    }

    @Scheduled(
            fixedDelayString = "${dekkend.corrections.every:1h}",
            initialDelayString = "${dekkend.corrections.first:1m}")
    Mono<Void> forget() {
        return Mono.defer(this::now);
    }

    private Mono<Void> now() {
        return corrections.forget().onErrorResume(ForgettingRound::nextTime).then();
    }

    /** What is left goes in the next round. */
    private static Mono<Long> nextTime(Throwable trouble) {
        log.warn("Old corrections were not erased: {}", trouble.getClass().getSimpleName());
        return Mono.empty();
    }
}
