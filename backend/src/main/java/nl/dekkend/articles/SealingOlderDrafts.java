package nl.dekkend.articles;

import java.util.List;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Seals what desks wrote before drafts were sealed. A database cannot, so the first start of this release does, after
 * the key ring was looked at and before anybody is served. Of no use when no database from before 0.1 is left.
 */
@Component
@Profile("!import & !reseal")
class SealingOlderDrafts implements SmartLifecycle {

    private record Found(UUID id, String written) {}

    private final DatabaseClient sql;
    private final WrittenSeal seal;
    private final TransactionalOperator transaction;
    private boolean done;

    SealingOlderDrafts(DatabaseClient sql, WrittenSeal seal, TransactionalOperator transaction) {
        this.sql = sql;
        this.seal = seal;
        this.transaction = transaction;
    }

    /** Waits on the main thread. */
    @Override
    public void start() {
        seal().toFuture().join();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Web servers come last. */
    @Override
    public int getPhase() {
        return 0;
    }

    Mono<Void> seal() {
        return all("articles.draft", WrittenSeal.DRAFT, "content is not null")
                .then(all(
                        "articles.revision",
                        WrittenSeal.REVISION,
                        "step in ('SAVED', 'RETURNED') and num_nonnulls(content, remark) > 0"));
    }

    private Mono<Void> all(String table, String column, String readable) {
        var some = Mono.defer(() -> some(table, column, readable));
        return some.expand(many -> many == 0 ? Mono.empty() : some).then();
    }

    /** Whoever writes meanwhile waits, and writes sealed. */
    private Mono<Integer> some(String table, String column, String readable) {
        return sql.sql("""
                select id, json_build_object('content', content, 'remark', remark)::text as written
                  from %s
                 where %s
                 limit 200
                   for update
                """.formatted(table, readable))
                .map(row -> new Found(new Columns(row).value("id", UUID.class), new Columns(row).text("written")))
                .all()
                .collectList()
                .delayUntil(found -> Flux.fromIterable(found).concatMap(one -> close(one, table, column)))
                .map(List::size)
                .as(transaction::transactional);
    }

    private Mono<Void> close(Found one, String table, String column) {
        return sql.sql("update %s set sealed = :sealed, content = null, remark = null where id = :id".formatted(table))
                .bind("sealed", seal.close(column, one.id(), one.written()))
                .bind("id", one.id())
                .then();
    }
}
