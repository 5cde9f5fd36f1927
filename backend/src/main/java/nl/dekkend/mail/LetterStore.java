package nl.dekkend.mail;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Letters on their way. */
@Component
class LetterStore {

    private static final int A_ROUND = 20;

    /** Longer than a round takes when the mail server lets every letter wait; only after a crash it runs out. */
    private static final Duration A_TURN = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(30);

    /**
     * How many are on their way, and how many were given up in the last month.
     *
     * @param oldest how many seconds the one that waits longest has waited; 0 when none does
     */
    record Count(long waiting, long givenUp, long oldest) {}

    private final DatabaseClient sql;
    private final Envelopes envelopes;
    private final Clock clock;

    LetterStore(DatabaseClient sql, Envelopes envelopes, Clock clock) {
        this.sql = sql;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** Takes those whose turn it is; no other replica gets them before the turn is over. */
    Flux<QueuedLetter> take() {
        return sql.sql("""
                with due as (
                    select id
                      from mail.letter
                     where next_try_at <= :now
                     order by next_try_at
                     limit :size
                       for update skip locked)
                update mail.letter l
                   set attempts = l.attempts + 1, next_try_at = :until
                  from due
                 where l.id = due.id
                returning l.id, l.attempts, l.sealed, l.recipient, l.subject, l.body
                """)
                .bind("now", now())
                .bind("until", now().plus(A_TURN))
                .bind("size", A_ROUND)
                .map(this::letter)
                .all();
    }

    /** Whether nobody took it back since its turn began. */
    Mono<Boolean> waits(UUID id) {
        return sql.sql("select exists (select from mail.letter where id = :id)")
                .bind("id", id)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> delivered(UUID id) {
        return ended(id, """
                update mail.letter
                   set delivered = true, next_try_at = null, ended_at = :now, about = null, sealed = null,
                       recipient = '', subject = '', body = ''
                 where id = :id
                """);
    }

    Mono<Void> givenUp(UUID id) {
        return ended(id, """
                update mail.letter
                   set next_try_at = null, ended_at = :now, about = null, sealed = null,
                       recipient = '', subject = '', body = ''
                 where id = :id
                """);
    }

    Mono<Void> later(UUID id, Duration pause) {
        return sql.sql("update mail.letter set next_try_at = :at where id = :id")
                .bind("id", id)
                .bind("at", now().plus(pause))
                .then();
    }

    /** Forgets what ended a month ago, and counts the rest. */
    Mono<Count> tidy() {
        return sql.sql("""
                with forgotten as (
                    delete from mail.letter where ended_at < :forgotten)
                select count(*) filter (where next_try_at is not null) as waiting,
                       count(*) filter (where ended_at >= :forgotten and not delivered) as given_up,
                       coalesce(extract(epoch from
                           :now - min(queued_at) filter (where next_try_at is not null))::bigint, 0) as oldest
                  from mail.letter
                """)
                .bind("forgotten", now().minus(KEPT))
                .bind("now", now())
                .map(LetterStore::count)
                .one();
    }

    private Mono<Void> ended(UUID id, String statement) {
        return sql.sql(statement).bind("id", id).bind("now", now()).then();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Count count(Readable row) {
        var columns = new Columns(row);
        return new Count(
                columns.value("waiting", Long.class),
                columns.value("given_up", Long.class),
                columns.value("oldest", Long.class));
    }

    private QueuedLetter letter(Readable row) {
        var columns = new Columns(row);
        return new QueuedLetter(
                columns.value("id", UUID.class), columns.value("attempts", Integer.class), envelopes.open(row));
    }
}
