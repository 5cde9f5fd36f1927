package nl.dekkend.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings letters from the outbox to the mail server, round after round. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final LetterStore letters;
    private final MailServer server;
    private final MailMeters meters;

    Postman(Outbox outbox, LetterStore letters, MailServer server, MailMeters meters) {
        this.outbox = outbox;
        this.letters = letters;
        this.server = server;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${dekkend.smtp.every:5s}", initialDelayString = "${dekkend.smtp.every:5s}")
    Mono<Void> round() {
        return Mono.defer(this::now);
    }

    private Mono<Void> now() {
        var sent = outbox.isOpen() ? deliver() : Mono.<Void>empty();
        return sent.then(letters.tidy().doOnNext(meters::show).then()).onErrorResume(Postman::nextTime);
    }

    /** The letters of a round leave the database before the first is sent: no connection waits for a mail server. */
    private Mono<Void> deliver() {
        return letters.take()
                .collectList()
                .flatMapIterable(taken -> taken)
                .concatMap(this::deliver)
                .then();
    }

    /** Brings one, unless it was taken back since its turn began. */
    Mono<Void> deliver(QueuedLetter letter) {
        return letters.waits(letter.id()).flatMap(there -> there ? bring(letter) : Mono.empty());
    }

    private Mono<Void> bring(QueuedLetter letter) {
        return handOver(letter)
                .thenReturn(true)
                .onErrorResume(trouble -> Mono.just(tell(letter, trouble)))
                .flatMap(taken -> taken ? delivered(letter) : putBack(letter));
    }

    /** One that does not open fails as any other: its key may be in the ring again by the next attempt. */
    private Mono<Void> handOver(QueuedLetter queued) {
        var letter = queued.letter();
        return letter == null ? Mono.error(new IllegalStateException()) : server.deliver(queued.id(), letter);
    }

    /** The database is away: the next round is soon. */
    private static Mono<Void> nextTime(Throwable trouble) {
        log.warn("A round of mail was cut off: {}", trouble.getClass().getSimpleName());
        return Mono.empty();
    }

    private boolean tell(QueuedLetter letter, Throwable trouble) {
        meters.failed();
        log.warn(
                "A letter was not delivered: attempt {} of {}, {}",
                letter.attempt(),
                RetryRules.MOST_ATTEMPTS,
                trouble.getClass().getSimpleName());
        return false;
    }

    private Mono<Void> delivered(QueuedLetter letter) {
        meters.delivered();
        return letters.delivered(letter.id());
    }

    private Mono<Void> putBack(QueuedLetter letter) {
        return RetryRules.pause(letter.attempt())
                .map(pause -> letters.later(letter.id(), pause))
                .orElseGet(() -> letters.givenUp(letter.id()));
    }
}
