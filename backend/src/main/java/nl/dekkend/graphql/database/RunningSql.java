package nl.dekkend.graphql.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The connections on which PostgreSQL works for one request. When nobody waits for the answer any more PostgreSQL is
 * told to stop; a statement that was sent would else run to its end, and a hundred impatient readers would hold up
 * everybody. The statement then fails, and its connection goes back to the pool the ordinary way.
 */
public final class RunningSql {

    /** How long a statement that was only just sent may need to arrive. */
    private static final Duration ONCE_MORE = Duration.ofMillis(30);

    /** Each connection with the messages that tell PostgreSQL to stop, once they were sent. */
    private final Map<Connection, CompletableFuture<?>> connections = new ConcurrentHashMap<>();

    private volatile boolean over;
    private volatile boolean changes;

    /** It changes something: what was begun runs to its end, also when nobody waits. */
    void changesSomething() {
        changes = true;
    }

    /** Whether it changes something. */
    boolean changes() {
        return changes;
    }

    /** Nobody waits any more. */
    public void stop() {
        if (changes) return;
        over = true;
        // One at a time and not while it is given back: the stop would hit whoever uses the connection next.
        connections.keySet().forEach(connection -> connections.computeIfPresent(connection, (it, sent) -> cancel(it)));
    }

    /** Puts this request where the pool finds it. */
    public Context in(Context context) {
        return context.put(RunningSql.class, this);
    }

    static Optional<RunningSql> of(ContextView context) {
        return context.getOrEmpty(RunningSql.class);
    }

    boolean over() {
        return over;
    }

    void begin(Connection connection) {
        connections.put(connection, CompletableFuture.completedFuture(null));
    }

    /** Completes when a stop that was sent has arrived: it may not hit the next user of the connection. */
    Mono<Void> end(Connection connection) {
        CompletableFuture<?> sent = connections.remove(connection);
        return sent == null ? Mono.empty() : Mono.fromFuture(sent).then();
    }

    /** Sent again until the connection comes back: the first may overtake the statement it should stop. */
    private CompletableFuture<?> cancel(Connection connection) {
        PostgresqlConnection postgres = unwrap(connection);
        return postgres == null
                ? CompletableFuture.completedFuture(null)
                : postgres.cancelRequest()
                        .onErrorComplete()
                        .repeatWhen(sent -> sent.delayElements(ONCE_MORE).takeWhile(again -> busy(connection)))
                        .then()
                        .toFuture();
    }

    private boolean busy(Connection connection) {
        return connections.containsKey(connection);
    }

    private static @Nullable PostgresqlConnection unwrap(Connection connection) {
        return switch (connection) {
            case PostgresqlConnection postgres -> postgres;
            case Wrapped<?> wrapper -> wrapper.unwrap(PostgresqlConnection.class);
            default -> null;
        };
    }
}
