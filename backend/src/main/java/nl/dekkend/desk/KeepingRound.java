package nl.dekkend.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases questions on time, and forgets whose turn it was and who looked; whichever replica comes first. */
@Component
class KeepingRound {

    private static final Logger log = LoggerFactory.getLogger(KeepingRound.class);

    private final EraseStore erased;
    private final Turns turns;
    private final ColleagueStore colleagues;
    private final AuditStore audit;
    private final DeskSettings settings;

    KeepingRound(EraseStore erased, Turns turns, ColleagueStore colleagues, AuditStore audit, DeskSettings settings) {
        this.erased = erased;
        this.turns = turns;
        this.colleagues = colleagues;
        this.audit = audit;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${dekkend.desk.every:1h}", initialDelayString = "${dekkend.desk.first:1m}")
    Mono<Void> keep() {
        return Mono.defer(this::now);
    }

    @Scheduled(fixedDelayString = "${dekkend.desk.forget:5m}", initialDelayString = "${dekkend.desk.first:1m}")
    Mono<Void> forget() {
        return Mono.defer(this::forgotten);
    }

    private Mono<Void> forgotten() {
        return turns.forget()
                .onErrorResume(KeepingRound::nextTime)
                .then(audit.forgetNumbers().onErrorResume(KeepingRound::nextTime))
                .then();
    }

    private Mono<Void> now() {
        return erased.onTime(settings.keep())
                .onErrorResume(KeepingRound::nextTime)
                .then(colleagues.forget().onErrorResume(KeepingRound::nextTime))
                .then(audit.forget(settings.audit()).onErrorResume(KeepingRound::nextTime))
                .then();
    }

    /** What is left goes in the next round. */
    private static Mono<Long> nextTime(Throwable trouble) {
        log.warn(
                "Old questions, whose turn it was or who looked were not erased: {}",
                trouble.getClass().getSimpleName());
        return Mono.empty();
    }
}
