package nl.dekkend.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.dekkend.articles.WrittenFromQuestions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Erases questions with all that hangs on them, and counts them in the same statement. */
@Component
class EraseStore {

    private static final String ERASE = """
            with gone as (
                delete from desk.question
                 where %s
                returning id, partnership_id, number),
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
            select id from gone
            """;

    private static final int AT_ONCE = 500;

    private final DatabaseClient sql;
    private final AnsweredLetter letter;
    private final WrittenFromQuestions articles;
    private final TransactionalOperator transaction;
    private final Clock clock;

    EraseStore(
            DatabaseClient sql,
            AnsweredLetter letter,
            WrittenFromQuestions articles,
            TransactionalOperator transaction,
            Clock clock) {
        this.sql = sql;
        this.letter = letter;
        this.articles = articles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many that were: none when somebody else with the code was first. */
    Mono<Long> byAsker(UUID question) {
        return gone(erase("id = :id", "ASKER").bind("id", question));
    }

    /** All of which the day has come that the asker was told, some at a time: nobody waits for the rest. */
    Mono<Long> onTime(Period keep) {
        return someOnTime(keep)
                .expand(gone -> gone == 0 ? Mono.empty() : someOnTime(keep))
                .reduce(0L, Long::sum);
    }

    private Mono<Long> someOnTime(Period keep) {
        return gone(erase("""
                id in (
                       select id
                         from desk.question
                        where (last_at at time zone :zone)::date + cast(:keep as interval) <= :today
                        order by id
                        limit :size)
                """, "TIME")
                .bind("zone", clock.getZone().getId())
                .bind("keep", keep.toString())
                .bind("today", LocalDate.now(clock))
                .bind("size", AT_ONCE));
    }

    /** Letters that have not gone go with them, and what was written for everybody from them, in one transaction. */
    private Mono<Long> gone(GenericExecuteSpec erase) {
        return erase.mapValue(UUID.class)
                .all()
                .collectList()
                .delayUntil(letter::takeBack)
                .delayUntil(articles::erase)
                .map(ids -> (long) ids.size())
                .as(transaction::transactional);
    }

    private GenericExecuteSpec erase(String which, String reason) {
        return sql.sql(ERASE.formatted(which))
                .bind("month", LocalDate.now(clock).withDayOfMonth(1))
                .bind("reason", reason);
    }
}
