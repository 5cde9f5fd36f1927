package nl.dekkend.desk.contacts;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps contacts of a desk from being noted while they are counted. */
@Component
class ContactLock {

    private final DatabaseClient sql;

    ContactLock(DatabaseClient sql) {
        this.sql = sql;
    }

    /** In the caller's transaction, to the end of which nobody notes contacts of this desk. */
    Mono<Void> hold(String partnership) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('desk.contact ' || :partnership, 0))")
                .bind("partnership", partnership)
                .then();
    }

    /** Many note contacts at once; none does while they are counted. */
    Mono<Void> share(String partnership) {
        return sql.sql("select pg_advisory_xact_lock_shared(hashtextextended('desk.contact ' || :partnership, 0))")
                .bind("partnership", partnership)
                .then();
    }
}
