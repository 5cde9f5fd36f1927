package nl.dekkend.articles;

import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals what desks wrote before drafts were sealed; a database cannot, so the first start after that does. */
@Component
@Profile("!import & !reseal")
class SealingOlderDrafts implements SmartInitializingSingleton {

    private record Found(UUID id, Written written) {}

    private final DatabaseClient sql;
    private final WrittenSeal seal;

    SealingOlderDrafts(DatabaseClient sql, WrittenSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Waits on the main thread: nobody is served yet. */
    @Override
    public void afterSingletonsInstantiated() {
        seal().toFuture().join();
    }

    Mono<Void> seal() {
        return seal("articles.draft", WrittenSeal.DRAFT, "content is not null")
                .then(seal(
                        "articles.revision",
                        WrittenSeal.REVISION,
                        "step in ('SAVED', 'RETURNED') and num_nonnulls(content, remark) > 0"));
    }

    private Mono<Void> seal(String table, String column, String readable) {
        return sql.sql("select id, content, remark from %s where %s".formatted(table, readable))
                .map(row -> {
                    var columns = new Columns(row);
                    var content = row.get("content", String.class) == null
                            ? null
                            : columns.json("content", ArticleContent.class);
                    return new Found(
                            columns.value("id", UUID.class), new Written(content, row.get("remark", String.class)));
                })
                .all()
                .collectList()
                .flatMapIterable(found -> found)
                .concatMap(found -> sql.sql("""
                        update %s set sealed = :sealed, content = null, remark = null where id = :id and %s
                        """.formatted(table, readable))
                        .bind("sealed", seal.close(column, found.id(), found.written()))
                        .bind("id", found.id())
                        .then())
                .then();
    }
}
