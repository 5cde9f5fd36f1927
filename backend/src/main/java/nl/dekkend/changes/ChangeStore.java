package nl.dekkend.changes;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Placed;
import nl.dekkend.graphql.Position;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ChangeStore implements Changes {

    /** One number for all replicas; that it stands for "changes" is settled here and nowhere else. */
    private static final long WRITERS_QUEUE = 7_211_001;

    /** A change and its place in the feed. */
    record Numbered(long number, Change change) {}

    /** As many as one event may hold. */
    private static final int MOST = 100;

    private final DatabaseClient sql;
    private final Clock clock;

    ChangeStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Void> record(ChangeKind kind, String type, Collection<String> records) {
        if (records.isEmpty()) {
            return Mono.empty();
        }
        return queue().then(insert(kind, type, records)).then();
    }

    /** Without it a reader could pass a number whose transaction commits later, and never see it. */
    private Mono<Long> queue() {
        return sql.sql("select pg_advisory_xact_lock(:queue)")
                .bind("queue", WRITERS_QUEUE)
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> insert(ChangeKind kind, String type, Collection<String> records) {
        return sql.sql("""
                insert into changes.change (type, record, kind, at)
                select :type, record, :kind, :at
                  from unnest(:records) with ordinality as r(record, place)
                 order by place
                """)
                .bind("type", type)
                .bind("kind", kind.name())
                .bind("at", OffsetDateTime.now(clock))
                .bind("records", records.toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    /** The feed is read forwards only and grows for ever: its cut is on the primary key. */
    Mono<Page<Change>> page(PageRequest page) {
        Flux<Placed<Change>> rows = sql.sql("""
                select id, type, record, kind, at
                  from changes.change
                 where id > :after
                 order by id
                 limit :size
                """)
                .bind("after", page.from() == null ? 0L : (long) page.from().number())
                .bind("size", page.count() + 1)
                .map(ChangeStore::placed)
                .all();
        return page.page(rows, Mono.just(0));
    }

    /** The number of the newest; 0 when there is none. */
    Mono<Long> end() {
        return sql.sql("select coalesce(max(id), 0) from changes.change")
                .mapValue(Long.class)
                .one();
    }

    /** Those behind a number, the first hundred. */
    Flux<Numbered> since(long number) {
        return sql.sql("""
                select id, type, record, kind, at
                  from changes.change
                 where id > :number
                 order by id
                 limit :most
                """)
                .bind("number", number)
                .bind("most", MOST)
                .map(row -> new Numbered(new Columns(row).value("id", Long.class), change(row)))
                .all();
    }

    private static Placed<Change> placed(Readable row) {
        long id = new Columns(row).value("id", Long.class);
        return new Placed<>(new Position(0, id, "", String.valueOf(id)), change(row));
    }

    private static Change change(Readable row) {
        var columns = new Columns(row);
        return new Change(
                columns.text("type"),
                columns.text("record"),
                columns.word("kind", ChangeKind.class),
                columns.value("at", OffsetDateTime.class));
    }
}
