package nl.dekkend.desk.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Quarter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What may be seen of the quarters that were counted. */
@Component
class SignalStore {

    private final DatabaseClient sql;
    private final Clock clock;

    SignalStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last one that was counted; empty when none was. */
    Mono<Quarter> last(String partnership) {
        return sql.sql("""
                select quarter
                  from desk.counted_quarter
                 where partnership_id = :partnership
                 order by quarter desc
                 limit 1
                """)
                .bind("partnership", partnership)
                .mapValue(String.class)
                .one()
                .flatMap(written -> Mono.justOrEmpty(Quarter.of(written)));
    }

    /** Empty for one that was not counted. */
    Mono<CountedQuarter> of(String partnership, Quarter quarter) {
        return shown(partnership, quarter)
                .flatMap(shown -> sql.sql("""
                select definition, counted_on
                  from desk.counted_quarter
                 where partnership_id = :partnership and quarter = :quarter
                """)
                        .bind("partnership", partnership)
                        .bind("quarter", quarter.toString())
                        .map(row -> new CountedQuarter(
                                quarter,
                                new Columns(row).value("definition", Integer.class),
                                new Columns(row).value("counted_on", LocalDate.class),
                                shown))
                        .one());
    }

    private Mono<Map<SignalCell, Integer>> shown(String partnership, Quarter quarter) {
        return sql.sql("""
                select theme, municipality, questions
                  from desk.signal
                 where partnership_id = :partnership and quarter = :quarter
                """)
                .bind("partnership", partnership)
                .bind("quarter", quarter.toString())
                .map(row -> Map.entry(
                        new SignalCell(new Columns(row).text("theme"), new Columns(row).text("municipality")),
                        new Columns(row).value("questions", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /**
     * Keeps a quarter in one statement, unless it is kept already: whoever was first has counted it. Contacts that were
     * counted have no other use, and go.
     */
    Mono<Void> keep(String partnership, Quarter quarter, int definition, Map<SignalCell, Integer> shown) {
        var cells = new ArrayList<>(shown.keySet());
        return sql.sql("""
                with counted as (
                    insert into desk.counted_quarter (partnership_id, quarter, definition, counted_on)
                    values (:partnership, :quarter, :definition, :today)
                        on conflict do nothing
                    returning partnership_id, quarter),
                gone as (
                    delete from desk.contact
                     where day < :end and partnership_id in (select partnership_id from counted))
                insert into desk.signal (partnership_id, quarter, theme, municipality, questions)
                select c.partnership_id, c.quarter, s.theme, s.municipality, s.questions
                  from counted c
                 cross join unnest(:themes::text[], :municipalities::text[], :questions::int[])
                         as s (theme, municipality, questions)
                """)
                .bind("partnership", partnership)
                .bind("quarter", quarter.toString())
                .bind("definition", definition)
                .bind("end", quarter.next().firstDay())
                .bind("today", LocalDate.now(clock))
                .bind("themes", cells.stream().map(SignalCell::theme).toArray(String[]::new))
                .bind(
                        "municipalities",
                        cells.stream().map(SignalCell::municipality).toArray(String[]::new))
                .bind("questions", cells.stream().map(shown::get).toArray(Integer[]::new))
                .then();
    }
}
