package nl.dekkend.socialmap;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts what leans on organisations here. */
@Component
class LeaningStore {

    private final DatabaseClient sql;

    LeaningStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Long> responsibilities(String organisation) {
        return count("select count(*) from socialmap.responsibility where organisation_id = :id", organisation);
    }

    Mono<Long> desks(String organisation) {
        return count("select count(*) from socialmap.support_desk where organisation_id = :id", organisation);
    }

    private Mono<Long> count(String query, String organisation) {
        return sql.sql(query).bind("id", organisation).mapValue(Long.class).one();
    }
}
