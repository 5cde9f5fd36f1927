package nl.dekkend.desk;

import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The connections over which replicas hear of questions, as the database sees them. */
record Listening(DatabaseClient sql) {

    /** Waits until one is there: what happens before is told as "anything". */
    void await() {
        connections("select true")
                .filter(there -> !there.isEmpty())
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }

    /** @return how many there were */
    int cut() {
        return connections("select pg_terminate_backend(pid)")
                .blockOptional()
                .orElseThrow()
                .size();
    }

    private Mono<List<Boolean>> connections(String select) {
        return sql.sql(select
                        + " from pg_stat_activity where datname = current_database() and application_name = :name")
                .bind("name", DeskWatch.NAME)
                .mapValue(Boolean.class)
                .all()
                .collectList();
    }
}
