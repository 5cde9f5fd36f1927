package nl.dekkend.keeping;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import nl.dekkend.imports.RegionFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes records that people keep; from the first time on, the file of the region says nothing of them any more. */
final class KeptTable {

    private final KeptKind<?> kind;
    private final DatabaseClient sql;

    KeptTable(KeptKind<?> kind, DatabaseClient sql) {
        this.kind = kind;
        this.sql = sql;
    }

    private String columns(String prefix) {
        return kind.merge().columns().stream().map(column -> prefix + column).collect(joining(", "));
    }

    /** Makes whoever does something with this record wait until the transaction ends. */
    Mono<Void> lock(String id) {
        return Flux.fromIterable(kind.sql().locks())
                .concatMap(lock -> sql.sql(lock).bind("id", id).then())
                .then();
    }

    /** Its id: that of the row, with a number behind it when it was taken; empty when somebody took that meanwhile. */
    Mono<String> insert(Record row) {
        return sql.sql("""
                insert into %1$s (%2$s, kept)
                select free.%3$s, true
                  from jsonb_populate_record(null::%1$s, cast(:row as jsonb)) r
                 cross join lateral (
                    select r.id || suffix as id
                      from (select '' as suffix, 1 as number
                             union all
                            select '-' || number, number from generate_series(2, 1000) number) suffixes
                     where not exists (select from %1$s taken where taken.id = r.id || suffix)
                     order by number
                     limit 1) free
                    on conflict (id) do nothing
                returning id
                """.formatted(kind.table(), columns(""), columns("r.").substring("r.".length())))
                .bind("row", RegionFile.json(row))
                .mapValue(String.class)
                .one();
    }

    Mono<Long> update(Record row) {
        return done(
                sql.sql("""
                update %1$s o
                   set (%2$s) = row(%3$s), kept = true, version = o.version + 1
                  from jsonb_populate_record(null::%1$s, cast(:row as jsonb)) r
                 where o.id = r.id
                """.formatted(kind.table(), columns(""), columns("r."))).bind("row", RegionFile.json(row)));
    }

    Mono<Long> confirm(String id, OffsetDateTime at) {
        return done(set(id, kind.sql().confirmed(), at));
    }

    Mono<Long> withdraw(String id, OffsetDateTime at) {
        return done(set(id, "withdrawn = true, withdrawn_at = told.at", at));
    }

    Mono<Long> restore(String id, OffsetDateTime at) {
        return done(set(id, "withdrawn = false, withdrawn_at = null", at));
    }

    Mono<Long> empty(String id, OffsetDateTime at) {
        return done(set(
                id,
                "withdrawn_at = coalesce(withdrawn_at, told.at), " + kind.sql().empty(),
                at));
    }

    private GenericExecuteSpec set(String id, String what, OffsetDateTime at) {
        return sql.sql("""
                update %s
                   set kept = true, version = version + 1, %s
                  from (select cast(:at as timestamptz) as at, cast(:day as date) as day) told
                 where id = :id
                """.formatted(kind.table(), what))
                .bind("id", id)
                .bind("at", at)
                .bind("day", at.toLocalDate());
    }

    private static Mono<Long> done(GenericExecuteSpec change) {
        return change.fetch().rowsUpdated();
    }
}
