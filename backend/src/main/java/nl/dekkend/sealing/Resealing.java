package nl.dekkend.sealing;

import java.util.List;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes anew, with the newest key, what was closed with an older one; while others read and write. */
@Component
class Resealing {

    private static final int AT_ONCE = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * What became of a column.
     *
     * @param broken texts that no key of the ring opens; they stay as they are
     */
    record Done(long anew, long broken) {

        private Done and(boolean opened) {
            return opened ? new Done(anew + 1, broken) : new Done(anew, broken + 1);
        }
    }

    private record Found(UUID id, byte[] sealed, String place, SealedColumn column) {}

    private final DatabaseClient sql;
    private final WholeTables tables;
    private final Seal seal;

    Resealing(DatabaseClient sql, WholeTables tables, Seal seal) {
        this.sql = sql;
        this.tables = tables;
        this.seal = seal;
    }

    Mono<Done> anew(SealedColumn column) {
        return batch(column, BEFORE_ALL)
                .expand(found -> found.isEmpty()
                        ? Mono.empty()
                        : batch(column, found.getLast().id()))
                .concatMap(found -> Flux.fromIterable(found).concatMap(this::closeAnew))
                .reduce(new Done(0, 0), Done::and);
    }

    private Mono<List<Found>> batch(SealedColumn column, UUID after) {
        return tables.read(sql.sql("""
                select id, %2$s as sealed, %3$s as place
                  from %1$s
                 where substring(%2$s from 1 for 5) <> :mark and id > :after
                 order by id
                 limit :size
                """.formatted(column.table(), column.column(), column.place()))
                        .bind("mark", seal.mark())
                        .bind("after", after)
                        .bind("size", AT_ONCE)
                        .map(row -> {
                            var columns = new Columns(row);
                            return new Found(
                                    columns.value("id", UUID.class),
                                    columns.value("sealed", byte[].class),
                                    columns.text("place"),
                                    column);
                        })
                        .all())
                .collectList();
    }

    /** Whoever wrote in between used the newest key already. */
    private Mono<Boolean> closeAnew(Found found) {
        var text = seal.openIfPossible(found.sealed(), found.place());
        if (text == null) return Mono.just(false);
        return sql.sql("update %1$s set %2$s = :anew where id = :id and %2$s = :before"
                        .formatted(found.column().table(), found.column().column()))
                .bind("anew", seal.close(text, found.place()))
                .bind("id", found.id())
                .bind("before", found.sealed())
                .fetch()
                .rowsUpdated()
                .thenReturn(true);
    }
}
