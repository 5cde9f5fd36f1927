package nl.dekkend.desk;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who at a desk saw or did what, as {@link Audit} notes it. */
@Component
class AuditStore {

    private final DatabaseClient sql;
    private final Clock clock;

    AuditStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One for each of these, or one without any when there is none.
     *
     * @param column number of a question, or record of what lies beside them
     */
    Mono<Void> addAll(String who, String what, String column, Collection<String> seen) {
        return sql.sql("""
                insert into desk.audit (at, who, what, %s)
                select :now, :who, :what, one
                  from unnest(case when :seen::text[] = '{}' then array[null] else :seen::text[] end) one
                """.formatted(column))
                .bind("now", now())
                .bind("who", who)
                .bind("what", what)
                .bind("seen", seen.toArray(String[]::new))
                .then();
    }

    /** Whoever read a question in the moment in which it was erased wrote its number down again. */
    Mono<Long> forgetNumbers() {
        return sql.sql("""
                update desk.audit
                   set number = null
                 where at > :yesterday
                   and number is not null
                   and not exists (select from desk.question where question.number = audit.number)
                """).bind("yesterday", now().minusDays(1)).fetch().rowsUpdated();
    }

    /** What is older goes, by whatever replica. */
    Mono<Long> forget(Period keep) {
        return sql.sql("delete from desk.audit where at < :before")
                .bind("before", now().minus(keep))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> add(String who, String what, @Nullable String number, @Nullable String record) {
        return sql.sql("""
                insert into desk.audit (at, who, what, number, record)
                values (:now, :who, :what, :number, :record)
                """)
                .bind("now", now())
                .bind("who", who)
                .bind("what", what)
                .bind("number", Parameters.in(R2dbcType.VARCHAR, number))
                .bind("record", Parameters.in(R2dbcType.VARCHAR, record))
                .then();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
