package nl.dekkend.desk.duedates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** On which days desks are closed; those that are over stay. */
@Component
class ClosingStore {

    private final DatabaseClient sql;
    private final Clock clock;

    ClosingStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Today's and those to come by partnership, the first ones first. */
    Mono<Map<String, Collection<ClosedPeriod>>> periods(Collection<String> partnerships) {
        return sql.sql("""
                select partnership_id, first_day, last_day
                  from desk.closed_days
                 where partnership_id = any(:partnerships) and last_day >= :today
                 order by first_day
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .bind("today", LocalDate.now(clock))
                .map(row -> Map.entry(
                        new Columns(row).text("partnership_id"),
                        new ClosedPeriod(
                                new Columns(row).value("first_day", LocalDate.class),
                                new Columns(row).value("last_day", LocalDate.class))))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** How often they were saved, for each partnership that did. */
    Mono<Map<String, Integer>> versions(Collection<String> partnerships) {
        return sql.sql("select partnership_id, version from desk.closing where partnership_id = any(:partnerships)")
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(row -> Map.entry(
                        new Columns(row).text("partnership_id"), new Columns(row).value("version", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Answers whether these were still the ones the writer began from; colleagues wait for the end of it. */
    Mono<Boolean> save(String partnership, int version, List<ClosedPeriod> periods) {
        return sql.sql("""
                insert into desk.closing as before (partnership_id, version, saved_at)
                select :partnership, 1, :now
                 where :version = 0 or exists (select from desk.closing where partnership_id = :partnership)
                    on conflict (partnership_id) do update
                   set version = before.version + 1, saved_at = excluded.saved_at
                 where before.version = :version
                """)
                .bind("partnership", partnership)
                .bind("version", version)
                .bind("now", OffsetDateTime.now(clock))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .delayUntil(first -> first ? replace(partnership, periods) : Mono.empty());
    }

    private Mono<Void> replace(String partnership, List<ClosedPeriod> periods) {
        return sql.sql("""
                with gone as (
                    delete from desk.closed_days
                     where partnership_id = :partnership and last_day >= :today
                       and first_day <> all(cast(:first as date[])))
                insert into desk.closed_days (partnership_id, first_day, last_day)
                select :partnership, first_day, last_day
                  from unnest(cast(:first as date[]), cast(:last as date[])) day (first_day, last_day)
                    on conflict (partnership_id, first_day) do update
                   set last_day = excluded.last_day
                """)
                .bind("partnership", partnership)
                .bind("today", LocalDate.now(clock))
                .bind("first", days(periods, ClosedPeriod::from))
                .bind("last", days(periods, ClosedPeriod::to))
                .then();
    }

    private static LocalDate[] days(List<ClosedPeriod> periods, Function<ClosedPeriod, LocalDate> day) {
        return periods.stream().map(day).toArray(LocalDate[]::new);
    }
}
