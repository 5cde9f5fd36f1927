package nl.dekkend.graphql.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A pool that knows which request uses which connection, and gives none to a request nobody waits for. */
final class InterruptiblePool extends ConnectionPool {

    /** After a restart of PostgreSQL every idle connection is broken. */
    private static final int MOST_BROKEN = 20;

    InterruptiblePool(ConnectionPoolConfiguration.Builder configuration) {
        this(configuration, new ConcurrentHashMap<>());
    }

    private InterruptiblePool(ConnectionPoolConfiguration.Builder configuration, Map<Connection, RunningSql> users) {
        super(configuration
                .postAllocate(connection -> begin(connection, users))
                .preRelease(connection -> end(connection, users))
                .build());
    }

    @Override
    public Mono<Connection> create() {
        return Mono.deferContextual(context -> RunningSql.of(context)
                .map(request -> fresh().flatMap(connection -> give(connection, request)))
                .orElseGet(this::fresh));
    }

    /** Takes another one when PostgreSQL closed this one meanwhile; does not wait twice when all are taken. */
    private Mono<Connection> fresh() {
        return super.create()
                .retryWhen(Retry.max(MOST_BROKEN).filter(failure -> !(failure instanceof R2dbcTimeoutException)));
    }

    private static Mono<Connection> give(Connection connection, RunningSql request) {
        return request.over()
                ? Mono.from(connection.close()).then(Mono.error(new CancellationException("nobody waits")))
                : Mono.just(connection);
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
