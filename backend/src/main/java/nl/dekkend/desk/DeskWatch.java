package nl.dekkend.desk;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Hears with which question something happened, on whichever replica: over one connection for as long as anybody
 * listens here. A connection that breaks is made anew, and then everybody looks for themselves what they missed.
 */
@Component
class DeskWatch {

    /**
     * Something happened.
     *
     * @param number of the question; empty when it may have been any
     * @param isWriting whether a colleague began, goes on or ended to write an answer, and no more than that happened
     */
    record Word(String partnership, String number, boolean isWriting) {

        static final Word ANYTHING = new Word("", "", false);

        /** As the trigger writes it, or {@link #writing}. */
        static Word of(Notification notification) {
            var told = Objects.requireNonNull(notification.getParameter()).split(" ", 3);
            return new Word(told[0], told[1], told.length > 2);
        }

        /** What is told of a question when that is all. */
        static String writing(Question question) {
            return question.partnershipId() + " " + question.number() + " writing";
        }

        boolean isAnything() {
            return number.isEmpty();
        }
    }

    private static final Logger log = LoggerFactory.getLogger(DeskWatch.class);

    /** Of the connection once it hears, for who looks at the database. */
    static final String NAME = "dekkend hears of questions";

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A connection whose other end is gone says nothing by itself. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    /** Where people come and go, the connection need not. */
    private static final Duration LINGER = Duration.ofSeconds(5);

    private static final Duration TURNS = Duration.ofSeconds(1);

    private final ConnectionPool pool;
    private final Flux<Word> words;

    /** @param pool whose connections are as ours must be; none of its own is kept from others for hours */
    DeskWatch(ConnectionPool pool) {
        this.pool = pool;
        // The first listener's request is not that of the others.
        words = Flux.usingWhen(connection(), DeskWatch::listen, PostgresqlConnection::close)
                .doOnError(trouble -> log.warn(
                        "The connection that hears of questions broke: {}",
                        trouble.getClass().getSimpleName()))
                .onErrorComplete()
                .repeatWhen(done -> done.delayElements(PAUSE))
                .contextWrite(first -> Context.empty())
                .onBackpressureDrop()
                .publish()
                .refCount(1, LINGER);
    }

    /** From now on; the first says that anything may have happened before. */
    Flux<Word> words() {
        return Flux.mergeSequential(
                Mono.just(Word.ANYTHING), words.onBackpressureBuffer().flatMap(DeskWatch::inTurn));
    }

    /** All look for themselves when the connection is back: not all in the same moment. */
    private static Mono<Word> inTurn(Word word) {
        if (!word.isAnything()) return Mono.just(word);
        return Mono.delay(Duration.ofMillis(ThreadLocalRandom.current().nextLong(TURNS.toMillis())))
                .thenReturn(word);
    }

    private Mono<PostgresqlConnection> connection() {
        return Mono.defer(() -> Mono.from(pool.unwrap().create())).map(DeskWatch::plain);
    }

    private static PostgresqlConnection plain(Connection connection) {
        return connection instanceof PostgresqlConnection plain
                ? plain
                : (PostgresqlConnection) ((Wrapped<?>) connection).unwrap();
    }

    /** Who listens already when the database begins to tell misses nothing in between. */
    private static Flux<Word> listen(PostgresqlConnection connection) {
        var begun = does(connection, "listen desk")
                .then(does(connection, "set application_name = '" + NAME + "'"))
                .thenReturn(Word.ANYTHING);
        return Flux.merge(connection.getNotifications().map(Word::of), begun, alive(connection));
    }

    private static Mono<Void> does(PostgresqlConnection connection, String statement) {
        return connection
                .createStatement(statement)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }

    private static Flux<Word> alive(PostgresqlConnection connection) {
        return Flux.interval(SIGN_OF_LIFE)
                .onBackpressureDrop()
                .concatMap(beat -> connection.validate(ValidationDepth.REMOTE).timeout(SIGN_OF_LIFE))
                .flatMap(isThere -> isThere
                        ? Mono.empty()
                        : Mono.error(new R2dbcNonTransientResourceException("the connection is gone")));
    }
}
