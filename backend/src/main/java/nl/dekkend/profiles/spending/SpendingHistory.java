package nl.dekkend.profiles.spending;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What schools saved over time; {@link SpendingStore} adds to it. */
@Component
class SpendingHistory {

    private final DatabaseClient sql;

    SpendingHistory(DatabaseClient sql) {
        this.sql = sql;
    }

    /**
     * Every save of the schools that ever stood in these sums, in their order, also what they saved after they had
     * left; and the examples. The closings follow from all of it, so every sum reads as many rows as there were saves
     * of one partnership and year: a few for each school. Nothing but the rate limit slows down who saves in a loop.
     */
    Flux<SpendingRevision> of(String partnership, int year) {
        return sql.sql("""
                select number, school, partnership is not distinct from :partnership as counts, basic_support,
                       arrangements, saved_at, false as example
                  from profiles.spending_revision
                 where year = :year
                   and school in (select school
                                    from profiles.spending_revision
                                   where partnership = :partnership and year = :year)
                union all
                select 0, school, true, basic_support, arrangements, saved_at, true
                  from profiles.spending
                 where partnership = :partnership and year = :year and example
                 order by number, saved_at
                """)
                .bind("partnership", partnership)
                .bind("year", year)
                .map(SpendingHistory::revision)
                .all();
    }

    private static SpendingRevision revision(Readable row) {
        var columns = new Columns(row);
        return new SpendingRevision(
                columns.value("number", Long.class),
                columns.text("school"),
                columns.flag("counts"),
                columns.json("basic_support", SpendingAccount.class),
                columns.json("arrangements", SpendingAccount.class),
                columns.value("saved_at", OffsetDateTime.class),
                columns.flag("example"));
    }
}
