package nl.dekkend.faults;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What PostgreSQL is busy with, seen over a connection of its own that is in no pool. */
@TestComponent
class Backends {

    private final DatabaseClient sql;

    Backends(R2dbcConnectionDetails details) {
        ConnectionFactory own = ConnectionFactories.get(details.getConnectionFactoryOptions());
        this.sql = DatabaseClient.create(own);
    }

    /** Waits until so many statements sleep in our database, and says how long that took. */
    Duration await(int sleeping) {
        long began = System.nanoTime();
        sleeping()
                .filter(count -> count == sleeping)
                .repeatWhenEmpty(
                        times -> times.delayElements(Duration.ofMillis(10)).take(1_000))
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow(() -> new AssertionError("never " + sleeping + " sleeping statements"));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Ends every connection of the application, as a restart of PostgreSQL does, and waits until they are gone. */
    long endAll() {
        return sql.sql("""
                select count(*) filter (where pg_terminate_backend(pid, 5000)) as ended
                  from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()
                """)
                .map(row -> row.get("ended", Long.class))
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private Mono<Long> sleeping() {
        return sql.sql("""
                select count(*) as sleeping
                  from pg_stat_activity
                 where datname = current_database() and state = 'active' and query like '%pg_sleep(%'
                   and pid <> pg_backend_pid()
                """).map(row -> row.get("sleeping", Long.class)).one();
    }
}
