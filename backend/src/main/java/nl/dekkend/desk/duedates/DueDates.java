package nl.dekkend.desk.duedates;

import java.time.Clock;
import java.time.LocalDate;
import nl.dekkend.shared.Columns;
import nl.dekkend.socialmap.SupportDesk;
import nl.dekkend.socialmap.SupportDesks;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** By which day a desk answers what comes in now. */
@Component
public class DueDates {

    private final SupportDesks desks;
    private final DutchHolidays holidays;
    private final DatabaseClient sql;
    private final Clock clock;

    DueDates(SupportDesks desks, DutchHolidays holidays, DatabaseClient sql, Clock clock) {
        this.desks = desks;
        this.holidays = holidays;
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty where there is no desk. */
    public Mono<LocalDate> of(String partnership) {
        var today = LocalDate.now(clock);
        return desks.byPartnership(partnership)
                .map(SupportDesk::answersWithinWorkingDays)
                .zipWith(closed(partnership, today).collectList())
                .map(known -> WorkingDayRules.after(today, known.getT1(), holidays::holds, known.getT2()));
    }

    private Flux<ClosedDays> closed(String partnership, LocalDate today) {
        return sql.sql("""
                select first_day, last_day
                  from desk.closed_days
                 where partnership_id = :partnership and last_day > :today
                """)
                .bind("partnership", partnership)
                .bind("today", today)
                .map(row -> new ClosedDays(
                        new Columns(row).value("first_day", LocalDate.class),
                        new Columns(row).value("last_day", LocalDate.class)))
                .all();
    }
}
