package nl.dekkend.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.desk.OutgoingStore.Leaving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Sends answers once their ten seconds are over; each once, however many replicas make the round. */
@Component
class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final OutgoingStore outgoing;
    private final ThreadStore questions;
    private final MessageStore messages;
    private final AnsweredLetter letter;
    private final TransactionalOperator transaction;
    private final Clock clock;
    /** Every round fails alike while the database is away: that is said once, and not every second. */
    private volatile boolean isAway;

    Sending(
            OutgoingStore outgoing,
            ThreadStore questions,
            MessageStore messages,
            AnsweredLetter letter,
            TransactionalOperator transaction,
            Clock clock) {
        this.outgoing = outgoing;
        this.questions = questions;
        this.messages = messages;
        this.letter = letter;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dekkend.desk.send:1s}", initialDelayString = "${dekkend.desk.send:1s}")
    Mono<Void> round() {
        return Mono.defer(this::now);
    }

    private Mono<Void> now() {
        return outgoing.due(time())
                .concatMap(id -> send(id).doOnError(Sending::warn).onErrorComplete())
                .doOnComplete(() -> isAway = false)
                .doOnError(trouble -> {
                    if (!isAway) warn(trouble);
                    isAway = true;
                })
                .onErrorComplete()
                .then();
    }

    /** What is left goes in the next round. */
    private static void warn(Throwable trouble) {
        log.warn("An answer did not leave: {}", trouble.getClass().getSimpleName());
    }

    private Mono<Question> send(UUID id) {
        return questions
                .held(id)
                .flatMap(question -> outgoing.take(id, time())
                        .flatMap(leaving -> send(question, leaving))
                        .flatMap(questions::update))
                .as(transaction::transactional);
    }

    /** Sends what was still to go, in the caller's transaction, before something else happens with the question. */
    Mono<Question> first(Question question) {
        return outgoing.take(question.id(), OffsetDateTime.MAX)
                .flatMap(leaving -> send(question, leaving))
                .defaultIfEmpty(question);
    }

    /** One that does not open is lost, as the log says: it must not keep others from going. */
    private Mono<Question> send(Question question, Leaving leaving) {
        var text = leaving.text();
        if (text == null) return Mono.just(question.touched());
        var isLate = question.lastAt().isAfter(leaving.answersTo());
        return send(question, text, leaving.waits()).map(sent -> isLate ? question.answeredLate(time()) : sent);
    }

    /** Writes it to the asker, in the caller's transaction. */
    Mono<Question> send(Question question, String text, boolean waits) {
        return messages.add(question.id(), MessageAuthor.DESK, text, time())
                .then(letter.tell(question))
                .then(Mono.fromSupplier(() -> question.answered(time(), waits)));
    }

    private OffsetDateTime time() {
        return OffsetDateTime.now(clock);
    }
}
