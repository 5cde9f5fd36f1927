package nl.dekkend.imports;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class Ledger {

    private final DatabaseClient sql;
    private final Clock clock;

    Ledger(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is loaded. Until the transaction ends nobody else imports, on this replica or another. */
    Mono<Loaded> locked(String kind, ImportScope scope) {
        // The time-outs are for readers; an import may take, and wait, longer.
        return sql.sql("""
                set local statement_timeout = 0;
                set local lock_timeout = 0;
                lock table imports.ledger in exclusive mode
                """).then().then(seen(kind, scope)).zipWhen(same -> newest(kind, scope), Loaded::new);
    }

    /** What came in last with exactly this scope, without holding anybody up: the next moment it may be different. */
    Mono<Optional<LedgerEntry>> seen(String kind, ImportScope scope) {
        return sql.sql("""
                select file, checksum, as_of, loaded_at, shipped_checksum
                  from imports.ledger
                 where kind = :kind and scope = :scope
                """)
                .bind("kind", kind)
                .bind("scope", scope.toString())
                .map(Ledger::entry)
                .one()
                .singleOptional();
    }

    private Mono<Optional<LedgerEntry>> newest(String kind, ImportScope scope) {
        return sql.sql("""
                select file, checksum, as_of, loaded_at, shipped_checksum
                  from imports.ledger
                 where kind = :kind and as_of is not null
                   and ('national' in (scope, :scope)
                        or string_to_array(scope, ',') && string_to_array(:scope, ','))
                 order by as_of desc, loaded_at desc
                 limit 1
                """)
                .bind("kind", kind)
                .bind("scope", scope.toString())
                .map(Ledger::entry)
                .one()
                .singleOptional();
    }

    Mono<Boolean> holds(String kind) {
        return sql.sql("select exists (select from imports.ledger where kind = :kind) as held")
                .bind("kind", kind)
                .map(row -> new Columns(row).flag("held"))
                .one();
    }

    /** This is what the product brings along now; nothing of it is loaded again before it changes. */
    Mono<Void> shipped(Arrival arrival) {
        return sql.sql("update imports.ledger set shipped_checksum = :checksum where kind = :kind and scope = :scope")
                .bind("checksum", arrival.checksum().shipped())
                .bind("kind", arrival.kind())
                .bind("scope", arrival.scope().toString())
                .then();
    }

    /** What is loaded has the day of what arrives. */
    Mono<Void> redate(Arrival arrival, LaterDay day) {
        return sql.sql("update imports.ledger set as_of = :asOf where kind = :kind and scope = :scope")
                .bind("asOf", day.now())
                .bind("kind", arrival.kind())
                .bind("scope", arrival.scope().toString())
                .then();
    }

    Mono<Void> remember(Arrival arrival, int rows) {
        return sql.sql("""
                insert into imports.ledger (kind, scope, file, checksum, as_of, rows, loaded_at)
                values (:kind, :scope, :file, :checksum, :asOf, :rows, :now)
                    on conflict (kind, scope) do update
                   set file = excluded.file, checksum = excluded.checksum, as_of = excluded.as_of,
                       rows = excluded.rows, loaded_at = excluded.loaded_at
                """)
                .bind("kind", arrival.kind())
                .bind("scope", arrival.scope().toString())
                .bind("file", String.valueOf(arrival.request().file().getFileName()))
                .bind("checksum", arrival.checksum().read())
                .bind("asOf", Parameters.in(R2dbcType.DATE, arrival.request().asOf()))
                .bind("rows", rows)
                .bind("now", OffsetDateTime.now(clock))
                .then();
    }

    private static LedgerEntry entry(Readable row) {
        var columns = new Columns(row);
        return new LedgerEntry(
                columns.text("file"),
                columns.text("checksum"),
                row.get("as_of", LocalDate.class),
                columns.value("loaded_at", OffsetDateTime.class),
                row.get("shipped_checksum", String.class));
    }
}
