package nl.dekkend.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases questions with all that hangs on them, and counts them in the same statement. */
@Component
class EraseStore {

    private static final String ERASE = """
            with gone as (
                delete from desk.question
                 where %s
                returning partnership_id, number),
            forgotten as (
                update desk.audit set number = null where number in (select number from gone)),
            counted as (
                insert into desk.erased as before (partnership_id, month, reason, questions)
                select partnership_id, :month, :reason, count(*)
                  from gone
                 group by partnership_id
                 order by partnership_id
                    on conflict (partnership_id, month, reason) do update
                   set questions = before.questions + excluded.questions)
            select count(*) from gone
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    EraseStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How many that were: none when somebody else with the code was first. */
    Mono<Long> byAsker(UUID question) {
        return erase("id = :id", "ASKER")
                .bind("id", question)
                .mapValue(Long.class)
                .one();
    }

    /** All of which the day has come that the asker was told. */
    Mono<Long> onTime(Period keep) {
        return erase("(last_at at time zone :zone)::date + cast(:keep as interval) <= :today", "TIME")
                .bind("zone", clock.getZone().getId())
                .bind("keep", keep.toString())
                .bind("today", LocalDate.now(clock))
                .mapValue(Long.class)
                .one();
    }

    private GenericExecuteSpec erase(String which, String reason) {
        return sql.sql(ERASE.formatted(which))
                .bind("month", LocalDate.now(clock).withDayOfMonth(1))
                .bind("reason", reason);
    }
}
