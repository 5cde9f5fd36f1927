package nl.dekkend.graphql.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A pool that knows which request uses which connection, and gives none to a request nobody waits for. A request waits
 * shortly for a free one, because its reader can better hear that we are busy; an import waits as long as the pool
 * does.
 */
final class InterruptiblePool extends ConnectionPool {

    /** After a restart of PostgreSQL every idle connection is broken. */
    private static final int MOST_BROKEN = 20;

    /** Where Reactor looks for who takes a value that came too late; the pool itself uses it so too. */
    private static final String TOO_LATE = "reactor.onNextDropped.local";

    private final Duration patience;

    InterruptiblePool(ConnectionPoolConfiguration.Builder configuration, Duration patience) {
        this(configuration, patience, new ConcurrentHashMap<>());
    }

    private InterruptiblePool(
            ConnectionPoolConfiguration.Builder configuration, Duration patience, Map<Connection, RunningSql> users) {
        super(configuration
                .postAllocate(connection -> begin(connection, users))
                .preRelease(connection -> end(connection, users))
                .build());
        this.patience = patience;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.deferContextual(context -> RunningSql.of(context)
                .map(request -> soon().flatMap(connection -> give(connection, request)))
                .orElseGet(this::whole));
    }

    private Mono<Connection> soon() {
        Consumer<Object> giveBack = InterruptiblePool::giveBack;
        return whole().timeout(patience)
                .onErrorMap(TimeoutException.class, slow -> new R2dbcTimeoutException("no connection is free", slow))
                .contextWrite(context -> context.put(TOO_LATE, giveBack));
    }

    /** Takes another one when PostgreSQL closed this one meanwhile; does not wait twice when all are taken. */
    private Mono<Connection> whole() {
        return super.create().retryWhen(Retry.max(MOST_BROKEN).filter(InterruptiblePool::broken));
    }

    /** The words of the pool itself; a database that is away says it in another way and is not asked again. */
    private static boolean broken(Throwable failure) {
        return failure.getClass() == R2dbcNonTransientResourceException.class;
    }

    private static Mono<Connection> give(Connection connection, RunningSql request) {
        return request.over()
                ? Mono.from(connection.close()).then(Mono.error(new CancellationException("nobody waits")))
                : Mono.just(connection);
    }

    private static void giveBack(Object late) {
        if (late instanceof Connection connection) {
            var unused = Mono.from(connection.close()).toFuture();
        }
    }

    private static Mono<Void> begin(Connection connection, Map<Connection, RunningSql> users) {
        return Mono.deferContextual(context -> {
            RunningSql.of(context).ifPresent(request -> {
                users.put(connection, request);
                request.begin(connection);
            });
            return Mono.empty();
        });
    }

    private static Mono<Void> end(Connection connection, Map<Connection, RunningSql> users) {
        return Optional.ofNullable(users.remove(connection))
                .map(request -> request.end(connection))
                .orElseGet(Mono::empty);
    }
}
