package nl.dekkend.graphql.database;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether PostgreSQL answers, known within a second also when it does not say so itself. */
@Component
class DatabaseHealthIndicator implements ReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DatabaseClient sql;

    DatabaseHealthIndicator(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Health> health() {
        RunningSql running = new RunningSql();
        return sql.sql("select 1")
                .fetch()
                .one()
                .map(row -> Health.up().build())
                .doOnCancel(running::stop)
                .timeout(PATIENCE)
                .onErrorReturn(Health.down().build())
                .contextWrite(running::in);
    }
}
