package nl.dekkend.desk;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes down who at a desk saw or did what, when and with which record, never what it says. A change is noted in its
 * own transaction and a look before its answer leaves, so neither is without its row. Desks change things through here
 * alone. What is typed of an answer comes every few seconds: it is noted once an hour.
 */
@Component
class Audit {

    private static final Duration OF_ONE_DRAFT = Duration.ofHours(1);

    private final DatabaseClient sql;
    private final Once once;
    private final Clock clock;

    Audit(DatabaseClient sql, Once once, Clock clock) {
        this.sql = sql;
        this.once = once;
        this.clock = clock;
    }

    /** Lets something happen with a question once; a retry sees what is there now, and is noted too. */
    <T> Mono<T> withQuestion(String number, Request request, Work<T> work) {
        return once.perform(request, noted(work, receipt -> note(request.caller(), request.mutation(), number, null)));
    }

    /** The same with what a desk keeps beside questions: noted by its id, by the desk's partnership without one. */
    <T> Mono<T> withRecord(String partnership, Request request, Work<T> work) {
        return once.perform(
                request,
                noted(work, receipt -> note(request.caller(), request.mutation(), null, record(receipt, partnership))));
    }

    private static <T> Work<T> noted(Work<T> work, Function<Optional<String>, Mono<Void>> note) {
        return new Work<>(
                work.change().delayUntil(done -> note.apply(work.receipt().apply(done))),
                work.receipt(),
                receipt -> work.again().apply(receipt).delayUntil(seen -> note.apply(Optional.of(receipt))),
                work.refused());
    }

    private static String record(Optional<String> receipt, String partnership) {
        return receipt.filter(id -> DeskIds.of(id).isPresent()).orElse(partnership);
    }

    /** Somebody looks at a question. */
    Mono<Void> look(Actor who, String number) {
        return note(who.id(), "READ", number, null);
    }

    /** Somebody looks at something else, of one partnership or more. */
    Mono<Void> look(Actor who, String what, String partnerships) {
        return note(who.id(), what, null, partnerships);
    }

    /** Somebody looks at these questions in the list, or at none. */
    Mono<Void> list(Actor who, List<String> numbers) {
        return sql.sql("""
                insert into desk.audit (at, who, what, number)
                select :now, :who, 'INBOX', number
                  from unnest(:numbers::text[]) number
                 union all
                select :now, :who, 'INBOX', null where :numbers::text[] = '{}'
                """)
                .bind("now", now())
                .bind("who", who.id())
                .bind("numbers", numbers.toArray(String[]::new))
                .then();
    }

    /** Somebody types or throws away a draft: one row for each person, question and hour. */
    Mono<Void> draft(Actor who, String what, String number) {
        return sql.sql("""
                insert into desk.audit (at, who, what, number)
                select :now, :who, :what, :number
                 where not exists (
                       select from desk.audit
                        where number = :number and who = :who and what = :what and at > :since)
                """)
                .bind("now", now())
                .bind("who", who.id())
                .bind("what", what)
                .bind("number", number)
                .bind("since", now().minus(OF_ONE_DRAFT))
                .then();
    }

    /** What is older goes, by whatever replica. */
    Mono<Long> forget(Period keep) {
        return sql.sql("delete from desk.audit where at < :before")
                .bind("before", now().minus(keep))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> note(String who, String what, @Nullable String number, @Nullable String record) {
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
